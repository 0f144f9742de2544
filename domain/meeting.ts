import { z } from 'zod'
import { id } from './id.ts'
import { instant } from './time.ts'

/** A conversation under way, or a rehearsal of one, as it is timed. Its end is what the clock says, not the limit. */
export const meeting = z.object({
  interviewId: id,
  kind: z.enum(['interview', 'rehearsal']),
  startedAt: instant,
  /** When they must leave, as they said while it went on; null while the interview's limit holds. */
  leaveAt: instant.nullable(),
  endedAt: instant.nullable(),
  /** The item that is talked about; null where it is the first open one, or there is none. */
  currentItemId: id.nullable(),
  /** Since when it is. */
  currentSince: instant,
})

/** How one item of the agenda went. An item without a record is open and was not touched. */
export const meetingItem = z.object({
  agendaItemId: id,
  interviewId: id,
  /** `left-out`: what no longer fitted when the time was cut. */
  state: z.enum(['open', 'done', 'skipped', 'left-out']),
  /** When it was ticked, skipped or left out; null while it is open. */
  endedAt: instant.nullable(),
  /** Minutes given to it on top of those planned. */
  extraMinutes: z.number().int().min(0).max(600),
  /** How long it was talked about, without the stretch that goes on now. */
  usedSeconds: z.number().int().min(0),
})

export type Meeting = z.infer<typeof meeting>
export type MeetingItem = z.infer<typeof meetingItem>
