import { z } from 'zod'
import { id } from '../domain/id.ts'
import { checklistItem } from '../domain/interview.ts'
import { words } from '../domain/words/words.ts'
import { type Nothing, write } from './channel.ts'

/** The longest time before an interview that something can be due: a year. */
const YEAR = 365 * 24 * 60

const error = () => words.checklist.dueRange

/** What a person writes of something to prepare; `dueMinutes` counts from the start, never after it. */
export const checklistForm = checklistItem.pick({ text: true }).extend({
  dueMinutes: z.number({ error }).int({ error }).min(-YEAR, { error }).max(0, { error }).nullable(),
})

export type ChecklistForm = z.infer<typeof checklistForm>

export const checklistChannels = {
  /** Adds what the way of talking calls for and the list lacks; tells how many that were. */
  'checklist.fill': write<{ readonly added: number }>()(z.object({ interviewId: id })),
  'checklist.add': write<{ readonly id: string }>()(z.object({ interviewId: id, item: checklistForm })),
  'checklist.edit': write<Nothing>()(z.object({ id, changes: checklistForm.partial() })),
  /** Moves an item so that it stands at the index, counted from 0, in the new order. */
  'checklist.move': write<Nothing>()(z.object({ id, index: z.number().int().min(0) })),
  'checklist.remove': write<Nothing>()(z.object({ id })),
} as const
