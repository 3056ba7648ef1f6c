import { operationLists, type Issue, type Problem } from '#core/contract/problem.ts'
import { Refusal } from './refusal.ts'

/** Does a part of what a request asks; what is refused of it is said by its place in the whole. */
export async function atPath<T>(path: Issue['path'], work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof Refusal) || error.details.issues === undefined) throw error
    const issues = error.details.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
    throw new Refusal(error.code, { ...error.details, issues })
  }
}

/**
 * Does one operation of a list; a refusal says which one it was. `within`: the member of the operation that holds what is asked,
 * where it has one.
 */
export async function asOperation<T>(
  operation: NonNullable<Problem['operation']>,
  work: Promise<T>,
  ...within: string[]
): Promise<T> {
  try {
    return await atPath([operation.list, operation.index, ...within], work)
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.code, { ...error.details, operation }) : error
  }
}

/** The operation to which the issues of a request lead, where they lead into a list of them. */
export function operationOf(issues: readonly Issue[] | undefined): Problem['operation'] {
  const [root, index] = issues?.[0]?.path ?? []
  const list = operationLists.find((it) => it === root)
  return list === undefined || typeof index !== 'number' ? undefined : { list, index }
}
