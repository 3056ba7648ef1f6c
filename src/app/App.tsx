import { MantineProvider } from '@mantine/core'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { DataRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { SiteName } from '#src/ui/SiteName.ts'
import { colorSchemeManager, theme } from './theme.ts'
import './mantine.css'
import '#src/ui/fonts.css'
import '#src/ui/tokens.css'
import '#src/ui/base.css'

/** `router`: made before anything is drawn, for from then on it has the first screen fetched. */
export function App({ queryClient, router }: { queryClient: QueryClient; router: DataRouter }) {
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
