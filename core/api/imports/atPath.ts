import type { Issue } from '#core/contract/problem.ts'
import { Refusal } from '../refusal.ts'

/** Does one thing of several; a refusal of it says where in the request it stands. */
export async function atPath<T>(path: Issue['path'], work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof Refusal) || error.details.issues === undefined) throw error
    const issues = error.details.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
    throw new Refusal(error.code, { ...error.details, issues })
  }
}
