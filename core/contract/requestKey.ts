/**
 * The header by which a client names one write, so that sending it again does it no second time: the answer is then that of the
 * first time. A client makes a new key for each write and keeps it until it has an answer.
 */
export const requestKeyHeader = 'idempotency-key'

/** What a key may be: visible ASCII, as a UUID is. */
export const requestKeyPattern = /^[!-~]{8,100}$/
