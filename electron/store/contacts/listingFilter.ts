import { z } from 'zod'
import type { ContactFilter } from '../../../domain/contactFilter.ts'
import { toInstant } from '../../../domain/time.ts'
import { isTouchDue, nextTouch } from '../../../domain/touch.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { hasTerms, matchTexts } from './queries.ts'
import { latest, type Standing, standings } from './standing.ts'

/** A condition on the contact `c`, with what its `?` stand for. */
export interface Condition {
  readonly sql: string
  readonly parameters: readonly string[]
}

const DAY = 24 * 60 * 60 * 1000

/** What a filter asks of a contact, as conditions that must all hold. None for everyone. */
export function conditionsOf(context: StoreContext, filter: ContactFilter): Condition[] {
  const { search, tags, companyId, statuses, sources, silentDays, isUpcoming } = filter
  const conditions: Condition[] = []
  const where = (sql: string, ...parameters: readonly string[]) => conditions.push({ sql, parameters })

  if (hasTerms(search)) {
    const found = 'select rowid from contact_search where contact_search match ?'
    where(`c.row in (${found})`, matchTexts(search).anywhere)
  }
  for (const tag of tags) where('c.id in (select contact_id from contact_tags where tag = ?)', tag)
  if (companyId !== null) where('c.company_id = ?', companyId)
  if (sources.length > 0) where(`c.source in ${LIST}`, JSON.stringify(sources))
  if (isUpcoming) {
    where('c.id in (select contact_id from interviews where starts_at >= ?)', toInstant(context.now()))
  }
  if (statuses.length > 0) conditions.push(hasStatus(context, statuses))
  if (silentDays !== null) conditions.push(isSilent(context, silentDays))
  if (filter.isTouchDue) where(`c.id in ${LIST}`, JSON.stringify(touchDue(context)))
  return conditions
}

/** A list that arrives as one parameter. */
const LIST = '(select value from json_each(?))'

function hasStatus(context: StoreContext, statuses: ContactFilter['statuses']): Condition {
  const inIt = idsWhere(standings(context, 'true'), ({ status }) => statuses.includes(status))
  const none = 'c.id not in (select contact_id from interviews)'
  return {
    sql: statuses.includes('none') ? `(${none} or c.id in ${LIST})` : `c.id in ${LIST}`,
    parameters: [JSON.stringify(inIt)],
  }
}

function isSilent(context: StoreContext, days: number): Condition {
  const since = toInstant(new Date(context.now().getTime() - days * DAY))
  const met = idsWhere(standings(context, 'starts_at > ?', since), ({ heldAt }) => heldAt !== null)
  return {
    sql: `c.id not in (select contact_id from interactions where at > ?) and c.id not in ${LIST}`,
    parameters: [since, JSON.stringify(met)],
  }
}

function idsWhere(all: ReadonlyMap<string, Standing>, holds: (standing: Standing) => boolean): string[] {
  return [...all].filter(([, standing]) => holds(standing)).map(([id]) => id)
}

const kept = z.object({
  id: z.string(),
  days: z.number(),
  createdAt: z.string(),
  interactedAt: z.string().nullable(),
})

/** Ids of the contacts whose next touch is due. */
function touchDue(context: StoreContext): string[] {
  const { db, zone, now } = context
  const held = standings(context, 'true')
  const rows = statement(
    db,
    `select c.id, c.keep_in_touch_days days, c.created_at createdAt,
       (select max(at) from interactions where contact_id = c.id) interactedAt
     from contacts c where c.keep_in_touch_days is not null`,
  ).all()
  return z
    .array(kept)
    .parse(rows)
    .filter(({ id, days, createdAt, interactedAt }) => {
      const last = latest([interactedAt, held.get(id)?.heldAt ?? null])
      return isTouchDue(nextTouch(last, createdAt, days, zone), now(), zone)
    })
    .map(({ id }) => id)
}
