import type { ItemForm } from '../../../contract/agenda.ts'
import type { Importance, ItemKind } from '../../../domain/agenda.ts'

/** In the order in which they are offered: what is added most comes first. */
export const kinds = [
  'question',
  'share',
  'opening',
  'closing',
  'buffer',
] as const satisfies readonly ItemKind[]

const usual: Readonly<Record<ItemKind, { readonly minutes: number; readonly importance: Importance }>> = {
  question: { minutes: 3, importance: 'should' },
  share: { minutes: 1, importance: 'should' },
  opening: { minutes: 2, importance: 'must' },
  closing: { minutes: 3, importance: 'must' },
  buffer: { minutes: 1, importance: 'could' },
}

/** An item as it is first written down, with the minutes its kind usually takes. */
export function newItem(kind: ItemKind, text: string): ItemForm {
  return { kind, text, ...usual[kind], questionId: null, profileEntryId: null }
}
