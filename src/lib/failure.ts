/** What a screen needs to know of a failed call, whatever threw it. */
export type Failure = {
  /** `network`: no answer came; `missing`: 404; `refused`: another 4xx; `server`: 5xx; `bug`: our own code threw. */
  kind: 'network' | 'missing' | 'refused' | 'server' | 'bug'
  /** The API's stable code, when it gave one. */
  code: string | null
  /** What the person can quote to whoever runs the server. */
  requestId: string | null
}

/** Reads a thrown value: the API client's errors carry `status`, `code` and `requestId`; fetch throws a TypeError when nothing answers. */
export function readFailure(error: unknown): Failure {
  const status = readField(error, 'status')
  const code = readField(error, 'code')
  const requestId = readField(error, 'requestId')
  return {
    kind: tellKind(error, status),
    code: typeof code === 'string' ? code : null,
    requestId: typeof requestId === 'string' && requestId !== '' ? requestId : null,
  }
}

function tellKind(error: unknown, status: unknown): Failure['kind'] {
  if (typeof status === 'number' && status > 0) {
    if (status === 404) return 'missing'
    return status >= 500 ? 'server' : 'refused'
  }
  const isFetchFailure = error instanceof TypeError && /fetch|network|load failed/i.test(error.message)
  return isFetchFailure || status === 0 ? 'network' : 'bug'
}

function readField(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined
}
