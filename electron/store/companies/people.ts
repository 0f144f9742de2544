import { z } from 'zod'
import { type Connection, statement } from '../database.ts'
import { nameOf } from '../names.ts'

const countRow = z.object({ id: z.string(), people: z.number() })
const personRow = z.object({ id: z.string(), name: z.string(), position: z.string() })

/** How many contacts work at each of these companies; those without any are left out. */
export function peopleCounts(db: Connection, ids: readonly string[]): ReadonlyMap<string, number> {
  const rows = statement(
    db,
    `select company_id id, count(*) people from contacts
     where company_id in (select value from json_each(?)) group by company_id`,
  ).all(JSON.stringify(ids))
  return new Map(
    z
      .array(countRow)
      .parse(rows)
      .map(({ id, people }) => [id, people]),
  )
}

/** The people who work at a company, in the order of the contact list. */
export function peopleOf(db: Connection, companyId: string, offset: number, limit: number) {
  const rows = statement(
    db,
    `select c.id, c.position, ${nameOf('c')} name
     from contacts c join contact_order o on o.contact_row = c.row
     where c.company_id = ? order by o.sort_key, c.row limit ? offset ?`,
  ).all(companyId, limit, offset)
  return z.array(personRow).parse(rows)
}
