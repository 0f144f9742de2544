import { z } from 'zod'
import type { ContactRow } from '../../../contract/contactList.ts'
import { contactSource } from '../../../domain/contact.ts'
import type { StoreContext } from '../context.ts'
import { type Connection, statement } from '../database.ts'
import { nameOf } from '../names.ts'
import { latest, type Standing, standings } from './standing.ts'

const lines = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    company: z.string(),
    position: z.string(),
    location: z.string(),
    source: contactSource,
    addedAt: z.string(),
    interactedAt: z.string().nullable(),
    hasInterviews: z.number(),
  }),
)

/**
 * The lines of the contacts with these row numbers, in their order. What a contact may have several of is asked for all of
 * them at once, and interviews only of those who have any: few of a page do, and this is done for every letter typed.
 */
export function linesOf(context: StoreContext, rows: readonly number[]): ContactRow[] {
  const { db } = context
  const found = lines.parse(
    statement(
      db,
      `select c.id, ${nameOf('c')} name, coalesce(o.name, '') company, c.position, c.location, c.source,
         c.created_at addedAt, (select max(at) from interactions where contact_id = c.id) interactedAt,
         exists (select 1 from interviews where contact_id = c.id) hasInterviews
       from json_each(?) found cross join contacts c on c.row = found.value
       left join companies o on o.id = c.company_id
       order by found.key`,
    ).all(JSON.stringify(rows)),
  )
  const ids = JSON.stringify(found.map(({ id }) => id))
  const { emails, phones } = firstPoints(db, ids)
  const tags = tagsOf(db, ids)
  const standing = standingsOf(context, found)
  return found.map((line, place) => {
    const { status, heldAt } = standing.get(line.id) ?? { status: 'none', heldAt: null }
    return {
      id: line.id,
      name: line.name,
      company: line.company,
      position: line.position,
      email: emails.get(place) ?? '',
      phone: phones.get(place) ?? '',
      location: line.location,
      tags: tags.get(place) ?? [],
      status,
      lastInteractionAt: latest([line.interactedAt, heldAt]),
      addedAt: line.addedAt,
      source: line.source,
    }
  })
}

function standingsOf(
  context: StoreContext,
  found: readonly { readonly id: string; readonly hasInterviews: number }[],
): ReadonlyMap<string, Standing> {
  const ids = found.flatMap(({ id, hasInterviews }) => (hasInterviews === 1 ? [id] : []))
  if (ids.length === 0) return new Map()
  return standings(context, 'contact_id in (select value from json_each(?))', JSON.stringify(ids))
}

const points = z.array(z.object({ place: z.number(), kind: z.enum(['email', 'phone']), value: z.string() }))

/** The first e-mail address and the first number of contacts, by the place of their id in the list. */
function firstPoints(db: Connection, ids: string) {
  const found = points.parse(
    statement(
      db,
      `select found.key place, p.kind, p.value
       from json_each(?) found cross join contact_points p on p.contact_id = found.value
       where p.kind in ('email', 'phone') order by found.key, p.position, p.row`,
    ).all(ids),
  )
  const emails = new Map<number, string>()
  const phones = new Map<number, string>()
  for (const { place, kind, value } of found) {
    const firsts = kind === 'email' ? emails : phones
    if (!firsts.has(place)) firsts.set(place, value)
  }
  return { emails, phones }
}

const filings = z.array(z.object({ place: z.number(), tag: z.string() }))

/** The tags of contacts, by the place of their id in the list. */
function tagsOf(db: Connection, ids: string): ReadonlyMap<number, string[]> {
  const found = filings.parse(
    statement(
      db,
      `select found.key place, t.tag
       from json_each(?) found cross join contact_tags t on t.contact_id = found.value
       order by found.key, t.tag`,
    ).all(ids),
  )
  const tags = new Map<number, string[]>()
  for (const { place, tag } of found) {
    const theirs = tags.get(place)
    if (theirs === undefined) tags.set(place, [tag])
    else theirs.push(tag)
  }
  return tags
}
