/** Where the specific point stands on the screen; thanks that lack it lead there. */
export const POINT = 'specific-point'

/** Goes to the field of the specific point. */
export function goToPoint(): void {
  document.getElementById(POINT)?.querySelector('textarea')?.focus()
}
