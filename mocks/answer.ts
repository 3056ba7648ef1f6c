/** Answers one request of the app. `Response.error()` stands for a lost connection. */
export type Answer = (request: Request) => Promise<Response>
