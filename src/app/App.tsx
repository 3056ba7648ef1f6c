import { MantineProvider } from '@mantine/core'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { RouterProvider } from 'react-router/dom'
import { SiteName } from '#src/ui/SiteName.ts'
import { createRouter } from './router.tsx'
import { colorSchemeManager, theme } from './theme.ts'
import './mantine.css'
import '#src/ui/fonts.css'
import '#src/ui/tokens.css'
import '#src/ui/base.css'

export function App({ queryClient }: { queryClient: QueryClient }) {
  const [router] = useState(createRouter)
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <SiteName value="Charterdesk">
          <RouterProvider router={router} />
        </SiteName>
      </QueryClientProvider>
    </MantineProvider>
  )
}
