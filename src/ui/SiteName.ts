import { createContext } from 'react'

/** What ends every document title, as in "Plateformes · Charterdesk". */
export const SiteName = createContext('')
