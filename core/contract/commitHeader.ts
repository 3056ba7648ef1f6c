/** The header in which the answer to a write names the commit it made; absent where nothing had to change. */
export const commitHeader = 'x-commit-id'
