import { configure } from '@testing-library/react'

// Only what hangs fails: on a busy machine a screen may take long to come, and that says nothing about the code.
configure({ asyncUtilTimeout: 30_000 })
