/** What stands at a list in an order of the user’s, and at the line that adds to it. */
export const orderedWords = {
  actions: (text: string) => `Actions for “${text}”`,
  drag: (text: string) => `Move ${text}`,
  moved: (text: string, place: number, count: number) => `${text}: ${place} of ${count}`,
  edit: 'Edit',
  done: 'Done',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  add: 'Add',
  addTo: (list: string) => `Add: ${list}`,
} as const
