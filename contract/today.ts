import { z } from 'zod'
import type { ReminderNotice } from '../domain/reminders.ts'
import type { TodayView } from '../domain/today.ts'
import { type Nothing, read, write } from './channel.ts'

/** What the desktop is to remind of: one notification for all that is due, which counts as shown by these keys. */
export interface RemindersDue {
  readonly keys: readonly string[]
  readonly notice: ReminderNotice | null
  /** The moment, in UTC, at which there is something to remind of next; null for nothing in sight. */
  readonly nextAt: string | null
}

export const todayChannels = {
  'today.get': read<TodayView>()(z.object({})),
  'reminders.due': read<RemindersDue>()(z.object({})),
  /** Each reminder is shown once. */
  'reminders.shown': write<Nothing>()(z.object({ keys: z.array(z.string()) })),
} as const
