import type { ContactFilter } from '../../../domain/contactFilter.ts'
import { DAY } from '../../../domain/milliseconds.ts'
import { toInstant } from '../../../domain/time.ts'
import type { StoreContext } from '../context.ts'
import { hasTerms, matchText } from './queries.ts'
import { type Standing, standings } from './standing.ts'
import { touchesDue } from './touches.ts'

/** What is asked of one column of a contact, with what its `?` stand for. */
interface Condition {
  readonly column: 'row' | 'id' | 'company_id' | 'source'
  readonly sql: string
  readonly parameters: readonly string[]
}

/** A list that arrives as one parameter. */
const LIST = '(select value from json_each(?))'

/** What a filter asks of the contact `c`, as SQL with its parameters; `true` for everyone. */
export function conditionOf(
  context: StoreContext,
  filter: ContactFilter,
): { readonly sql: string; readonly parameters: readonly string[] } {
  const conditions = conditionsOf(context, filter)
  // Only the first may choose an index, the plus keeps the others from it: SQLite would pair what two of them find, one by one.
  const tests = conditions.map(({ column, sql }, at) => `${at === 0 ? '' : '+'}c.${column} ${sql}`)
  return {
    sql: ['true', ...tests].join(' and '),
    parameters: conditions.flatMap(({ parameters }) => parameters),
  }
}

/** One after the other, what usually leaves the fewest first. */
function conditionsOf(context: StoreContext, filter: ContactFilter): Condition[] {
  const { search, tags, companyId, statuses, sources, silentDays, isUpcoming } = filter
  const conditions: Condition[] = []
  const where = (column: Condition['column'], sql: string, ...parameters: readonly string[]) =>
    conditions.push({ column, sql, parameters })

  if (hasTerms(search)) {
    const found = 'select rowid from contact_search where contact_search match ?'
    where('row', `in (${found})`, matchText(search))
  }
  if (companyId !== null) where('company_id', '= ?', companyId)
  if (isUpcoming) {
    const upcoming = 'select contact_id from interviews where starts_at >= ?'
    where('id', `in (${upcoming})`, toInstant(context.now()))
  }
  if (filter.isTouchDue) {
    const due = touchesDue(context).map(({ contactId }) => contactId)
    where('id', `in ${LIST}`, JSON.stringify(due))
  }
  for (const tag of tags) where('id', 'in (select contact_id from contact_tags where tag = ?)', tag)
  if (statuses.length > 0) conditions.push(hasStatus(context, statuses))
  if (sources.length > 0) where('source', `in ${LIST}`, JSON.stringify(sources))
  if (silentDays !== null) conditions.push(isSilent(context, silentDays))
  return conditions
}

/** Whoever has no interview is in none of the standings, and has the status `none`. */
function hasStatus(context: StoreContext, statuses: ContactFilter['statuses']): Condition {
  const withNone = statuses.includes('none')
  const ids = idsWhere(standings(context, 'true'), ({ status }) => statuses.includes(status) !== withNone)
  return { column: 'id', sql: `${withNone ? 'not in' : 'in'} ${LIST}`, parameters: [JSON.stringify(ids)] }
}

function isSilent(context: StoreContext, days: number): Condition {
  const since = toInstant(new Date(context.now().getTime() - days * DAY))
  const met = idsWhere(standings(context, 'starts_at > ?', since), ({ heldAt }) => heldAt !== null)
  return {
    column: 'id',
    sql: `not in (select contact_id from interactions where at > ? union all select value from json_each(?))`,
    parameters: [since, JSON.stringify(met)],
  }
}

function idsWhere(all: ReadonlyMap<string, Standing>, holds: (standing: Standing) => boolean): string[] {
  return [...all].filter(([, standing]) => holds(standing)).map(([id]) => id)
}
