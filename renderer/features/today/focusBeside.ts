/**
 * Takes the focus out of a row that is about to go: to the same place of the row after it, else of the one before, else
 * to the page's title.
 */
export function focusBeside(row: HTMLElement | null): void {
  if (row === null || !row.contains(document.activeElement)) return
  const beside = row.nextElementSibling ?? row.previousElementSibling
  const target =
    beside?.querySelector<HTMLElement>('input, a, button') ??
    document.querySelector<HTMLElement>('h1[tabindex]')
  target?.focus()
}
