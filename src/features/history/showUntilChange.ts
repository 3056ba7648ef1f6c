import { changeStack } from '#src/lib/changeStack.ts'
import { showToast } from '#src/ui/toasts.ts'

/** A message that offers to redo: at the next change there is nothing to be redone any more, and it goes away. */
export function showUntilChange(toast: Parameters<typeof showToast>[0]): void {
  changeStack.onNextChange(showToast(toast))
}
