/*
 * Schemas try whether they may compile themselves (`new Function`); the server's policy forbids it, and the browser reports each try
 * as a violation. Told here, before any schema is fetched: zod's own `config` would bring zod into what every screen starts with.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
