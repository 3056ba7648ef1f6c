import { createBrowserRouter, redirect, type RouteObject } from 'react-router'
import { paths } from '#src/lib/paths.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { Layout } from './Layout.tsx'
import { MissingPage } from './MissingPage.tsx'
import { screens } from './screens.tsx'

/** The shell's routes around the screens; the error page of the inner route keeps the side bar in place. */
const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <></>,
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          { path: paths.home.pattern, loader: () => redirect(paths.platforms.href()) },
          ...screens,
          { path: '*', element: <MissingPage /> },
        ],
      },
    ],
  },
]

export function createRouter() {
  return createBrowserRouter(routes)
}
