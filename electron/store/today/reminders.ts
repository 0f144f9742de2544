import { z } from 'zod'
import type { RemindersDue } from '../../../contract/today.ts'
import { dueReminders, noticeOf, remindersOf } from '../../../domain/reminders.ts'
import { toInstant } from '../../../domain/time.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { readSettings } from '../settings/service.ts'
import { agendaOfToday } from './service.ts'

/** What the desktop is to remind of now, and when next. Nothing where the user wants no reminders. */
export function remindersDue(context: StoreContext): RemindersDue {
  const { db, zone, now } = context
  if (readSettings(context).reminders === 'off') return { keys: [], notice: null, nextAt: null }
  const shown = z.array(z.string()).parse(statement(db, 'select key from reminders_shown').pluck().all())
  const { due, nextAt } = dueReminders(remindersOf(agendaOfToday(context), zone), new Set(shown), now())
  return { keys: due.map(({ key }) => key), notice: noticeOf(due), nextAt }
}

/** Notes what the desktop reminded of. It belongs to this computer: undo leaves it alone, and no export holds it. */
export function remindersShown(
  { db, now }: StoreContext,
  { keys }: { readonly keys: readonly string[] },
): Record<string, never> {
  const sql = 'insert into reminders_shown (key, at) values (?, ?) on conflict (key) do nothing'
  for (const key of keys) statement(db, sql).run(key, toInstant(now()))
  return {}
}
