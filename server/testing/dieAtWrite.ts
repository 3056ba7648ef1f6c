import { StatementSync } from 'node:sqlite'

/*
 * Loaded before the server (`node --import`): once `arm` is seen in the request's text, the process kills itself right after the nth
 * statement that writes, that is in the middle of a batch. No chance is left to the clock, so a batch that is not one
 * transaction is caught at once.
 */

const deadly = Number(process.env['DIE_AT_WRITE'])
let written = 0
let isArmed = false

// The methods of the driver that run a statement; each is replaced by one that counts.
for (const name of ['run', 'all'] as const) {
  const original = StatementSync.prototype[name] as (...values: unknown[]) => unknown // one shape for both
  const counting = function (this: StatementSync, ...values: unknown[]): unknown {
    const result = original.apply(this, values)
    if (values.some((value) => typeof value === 'string' && value.includes('armed-batch'))) isArmed = true
    if (isArmed && /^(insert|update|replace|delete)/i.test(this.sourceSQL)) {
      written += 1
      if (written === deadly) process.kill(process.pid, 'SIGKILL')
    }
    return result
  }
  Object.defineProperty(StatementSync.prototype, name, { value: counting })
}
