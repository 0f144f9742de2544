import type { ItemForm } from '../../../contract/agenda.ts'
import type { AgendaItem, ItemKind } from '../../../domain/agenda.ts'
import { type PresetMinutes, presetItems } from '../../../domain/presets.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'
import { deleteRecords, insertRecord, updateRecords } from '../records.ts'
import { agendaOf, keepOrder, requireItem } from './order.ts'

/** Where items of a kind belong when nobody says where: opening first, closing and buffer at the end. */
const PLACE: Readonly<Record<ItemKind, number>> = { opening: 0, share: 1, question: 1, closing: 2, buffer: 3 }

/** Adds an item before the index, or where its kind belongs. */
export function addItem(
  context: StoreContext,
  {
    interviewId,
    index,
    item,
  }: { readonly interviewId: string; readonly index: number | null; readonly item: ItemForm },
): { readonly id: string } {
  const { db, newId } = context
  requireInterview(context, interviewId)
  const items = agendaOf(db, interviewId)
  const at = Math.min(index ?? naturalIndex(items, item.kind), items.length)
  const added: AgendaItem = { id: newId(), interviewId, position: at, ...item }
  keepOrder(db, items.toSpliced(at, 0, added))
  insertRecord(db, 'agendaItems', added)
  return { id: added.id }
}

/** Changes the named fields of an item. */
export function editItem(
  { db }: StoreContext,
  {
    id,
    changes,
  }: { readonly id: string; readonly changes: { readonly [F in keyof ItemForm]?: ItemForm[F] | undefined } },
): Record<string, never> {
  requireItem(db, id)
  updateRecords(db, 'agendaItems', changes, 'id = ?', id)
  return {}
}

/** Moves an item to an index of the new order. */
export function moveItem(
  { db }: StoreContext,
  { id, index }: { readonly id: string; readonly index: number },
): Record<string, never> {
  const item = requireItem(db, id)
  const others = agendaOf(db, item.interviewId).filter((other) => other.id !== id)
  keepOrder(db, others.toSpliced(index, 0, item))
  return {}
}

/** Removes an item; the others close up. */
export function removeItem({ db }: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  const { interviewId } = requireItem(db, id)
  deleteRecords(db, 'agendaItems', 'id = ?', id)
  keepOrder(db, agendaOf(db, interviewId))
  return {}
}

/** Replaces an agenda by a preset. */
export function replaceByPreset(
  context: StoreContext,
  { interviewId, preset }: { readonly interviewId: string; readonly preset: PresetMinutes },
): Record<string, never> {
  const { db, newId } = context
  requireInterview(context, interviewId)
  deleteRecords(db, 'agendaItems', 'interview_id = ?', interviewId)
  presetItems(preset).forEach((item, position) => {
    insertRecord(db, 'agendaItems', { id: newId(), interviewId, position, ...item })
  })
  return {}
}

function naturalIndex(items: readonly AgendaItem[], kind: ItemKind): number {
  const after = items.findIndex((item) => PLACE[item.kind] > PLACE[kind])
  return after === -1 ? items.length : after
}
