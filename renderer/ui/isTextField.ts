const TEXT_TYPES = new Set(['text', 'search', 'email', 'tel', 'url', 'number', 'password'])

/** Whether an element takes text that the browser can undo. */
export function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly
  if (element instanceof HTMLInputElement) return !element.readOnly && TEXT_TYPES.has(element.type)
  return element instanceof HTMLElement && element.isContentEditable
}
