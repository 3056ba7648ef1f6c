/** Whether the API runs inside this tab (`VITE_API=mock`); a build for a real server drops everything behind it. */
export const isApiMocked: boolean = import.meta.env.VITE_API === 'mock'
