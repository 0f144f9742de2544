import { z } from 'zod'
import { agendaItem } from '../domain/agenda.ts'
import type { FitView } from '../domain/fitView.ts'
import { id } from '../domain/id.ts'
import { presetMinutes } from '../domain/presets.ts'
import { limitMinutes } from '../domain/time.ts'
import { type Nothing, read, write } from './channel.ts'

/** What a person says of an item; its place and its agenda are not theirs to write. */
export const itemForm = agendaItem.pick({
  kind: true,
  text: true,
  minutes: true,
  importance: true,
  questionId: true,
  profileEntryId: true,
})

export type ItemForm = z.infer<typeof itemForm>

const index = z.number().int().min(0)

export const agendaChannels = {
  /** Adds one item before the index, counted from 0; null adds it where its kind belongs. */
  'agenda.add': write<{ readonly id: string }>()(
    z.object({ interviewId: id, index: index.nullable(), item: itemForm }),
  ),
  'agenda.edit': write<Nothing>()(z.object({ id, changes: itemForm.partial() })),
  /** Moves an item so that it stands at the index, counted from 0, in the new order. */
  'agenda.move': write<Nothing>()(z.object({ id, index })),
  'agenda.remove': write<Nothing>()(z.object({ id })),
  /** Replaces the agenda by a preset. */
  'agenda.preset': write<Nothing>()(z.object({ interviewId: id, preset: presetMinutes })),
  /** What would fit the limit, the interview's own when null; changes nothing. */
  'agenda.fit': read<FitView>()(z.object({ interviewId: id, limit: limitMinutes.nullable() })),
  /** Removes what does not fit. */
  'agenda.applyFit': write<FitView>()(z.object({ interviewId: id, limit: limitMinutes.nullable() })),
  /** They have less time than they said: the limit becomes this, and what does not fit goes. */
  'agenda.cut': write<FitView>()(z.object({ interviewId: id, limit: limitMinutes })),
} as const
