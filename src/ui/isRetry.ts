/** Whether the focus goes to "try again": a form that saves as one leaves a field leaves that to the press, which would find the button gone. */
export const isRetry = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-retry]') !== null
