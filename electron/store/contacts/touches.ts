import { z } from 'zod'
import { type Contact, displayName } from '../../../domain/contact.ts'
import type { TouchDue } from '../../../domain/today.ts'
import { isTouchDue, nextTouch } from '../../../domain/touch.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { latest, standings } from './standing.ts'

const moment = z.string().nullable()

/** The day to be in touch with a contact again; null without an interval. */
export function nextTouchOf(context: StoreContext, contact: Contact): string | null {
  if (contact.keepInTouchDays === null) return null
  const { db, zone } = context
  const sql = 'select max(at) from interactions where contact_id = ?'
  const interactedAt = moment.parse(statement(db, sql).pluck().get(contact.id))
  const heldAt = standings(context, 'contact_id = ?', contact.id).get(contact.id)?.heldAt ?? null
  return nextTouch(latest([interactedAt, heldAt]), contact.createdAt, contact.keepInTouchDays, zone)
}

const kept = z.object({
  id: z.string(),
  given: z.string(),
  middle: z.string(),
  family: z.string(),
  nickname: z.string(),
  days: z.number(),
  createdAt: z.string(),
  interactedAt: moment,
})

/** The contacts whose day to be in touch again has come, the longest overdue first. */
export function touchesDue(context: StoreContext): TouchDue[] {
  const { db, zone, now } = context
  const held = standings(
    context,
    'contact_id in (select id from contacts where keep_in_touch_days is not null)',
  )
  const rows = statement(
    db,
    `select c.id, c.given, c.middle, c.family, c.nickname, c.keep_in_touch_days days, c.created_at createdAt,
       (select max(at) from interactions where contact_id = c.id) interactedAt
     from contacts c where c.keep_in_touch_days is not null`,
  ).all()
  return z
    .array(kept)
    .parse(rows)
    .flatMap(({ id, days, createdAt, interactedAt, ...names }): TouchDue[] => {
      const lastAt = latest([interactedAt, held.get(id)?.heldAt ?? null])
      const dueOn = nextTouch(lastAt, createdAt, days, zone)
      if (!isTouchDue(dueOn, now(), zone)) return []
      return [{ contactId: id, contact: displayName(names), dueOn, lastAt }]
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
}
