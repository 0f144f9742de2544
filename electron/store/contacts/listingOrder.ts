import type { ContactListing } from '../../../domain/contactFilter.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { conditionOf } from './listingFilter.ts'
import { hasTerms, matchText, numbers } from './queries.ts'
import { standings } from './standing.ts'

/** Row numbers of all that a listing shows, in its order. */
export function findRows(context: StoreContext, listing: ContactListing): number[] {
  const order = orderOf(context, listing)
  const condition = conditionOf(context, listing.filter)
  const sql = `
    select c.row from contacts c join contact_order n on n.contact_row = c.row ${order.join}
    where ${condition.sql}
    order by ${order.sql}`
  const parameters = [...order.joined, ...condition.parameters, ...order.parameters]
  return numbers(
    statement(context.db, sql)
      .pluck()
      .all(...parameters),
  )
}

interface Order {
  readonly join: string
  readonly joined: readonly string[]
  readonly sql: string
  readonly parameters: readonly string[]
}

/** By what a listing stands: equal ones by name, and those of whom it is not known last in either direction. */
function orderOf(context: StoreContext, { filter, sort }: ContactListing): Order {
  const way = sort.isDescending ? 'desc' : 'asc'
  const byName = 'n.sort_key, n.contact_row'
  const plain = { join: '', joined: [], parameters: [] }
  const byText = (text: string) => ({
    ...plain,
    sql: `nullif(fold(${text}), '') ${way} nulls last, ${byName}`,
  })
  switch (sort.by) {
    case 'relevance':
      return hasTerms(filter.search)
        ? {
            ...plain,
            sql: `+c.row in (select rowid from contact_names where contact_names match ?)
              ${sort.isDescending ? 'asc' : 'desc'}, c.row ${way}`,
            parameters: [matchText(filter.search)],
          }
        : { ...plain, sql: `n.sort_key ${way}, n.contact_row ${way}` }
    case 'name':
      return { ...plain, sql: `n.sort_key ${way}, n.contact_row ${way}` }
    case 'family':
      return byText('c.family')
    case 'company':
      return {
        ...byText("coalesce(o.name, '')"),
        join: 'left join companies o on o.id = c.company_id',
      }
    case 'position':
      return byText('c.position')
    case 'added':
      return { ...plain, sql: `c.created_at ${way}, ${byName}` }
    case 'lastInteraction':
      return {
        join: `left join (
          select contact_id, max(at) at
          from (select contact_id, at from interactions union all select key, value from json_each(?))
          group by contact_id) l on l.contact_id = c.id`,
        joined: [JSON.stringify(lastHeld(context))],
        sql: `l.at ${way} nulls last, ${byName}`,
        parameters: [],
      }
  }
}

function lastHeld(context: StoreContext): Record<string, string> {
  const held = [...standings(context, 'starts_at is not null')]
  return Object.fromEntries(held.flatMap(([id, { heldAt }]) => (heldAt === null ? [] : [[id, heldAt]])))
}
