import { z } from 'zod'
import { type Connection, statement } from '../database.ts'
import { nameOf } from '../names.ts'

/** Notes longer than this are read in part: a book in the notes must not slow down everybody's ranking. */
const NOTES = 4000

const personRow = z.object({
  id: z.string(),
  name: z.string(),
  position: z.string(),
  companyId: z.string().nullable(),
  company: z.string(),
  industry: z.string(),
  tags: z.string(),
  knownHow: z.string(),
  notes: z.string(),
  closeness: z.number(),
  connectedOn: z.string().nullable(),
  lastInteractionAt: z.string().nullable(),
  introducedBy: z.string().nullable(),
  namedBy: z.string().nullable(),
})

export type PersonRow = z.infer<typeof personRow>

/** What ranking asks of the contacts in these rows of their table. */
export function peopleIn(db: Connection, rows: readonly number[]): PersonRow[] {
  const sql = `
    select c.id, ${nameOf('c')} name, c.position, o.id companyId, coalesce(o.name, '') company,
      coalesce(o.industry, '') industry,
      (select coalesce(group_concat(tag, ', '), '') from contact_tags where contact_id = c.id) tags,
      c.known_how knownHow, substr(c.notes, 1, ${NOTES}) notes, c.closeness, c.connected_on connectedOn,
      (select max(at) from interactions where contact_id = c.id) lastInteractionAt,
      ${nameOf('b')} introducedBy,
      (select ${nameOf('n')} from referrals r join interviews i on i.id = r.interview_id
         join contacts n on n.id = i.contact_id where r.contact_id = c.id order by r.row limit 1) namedBy
    from json_each(?) chosen cross join contacts c on c.row = chosen.value
      left join companies o on o.id = c.company_id left join contacts b on b.id = c.introduced_by_id`
  return z.array(personRow).parse(statement(db, sql).all(JSON.stringify(rows)))
}

const countRow = z.object({ id: z.string(), people: z.number() })

/** How many of these contacts work at each company. */
export function companiesOf(db: Connection, contactIds: readonly string[]): ReadonlyMap<string, number> {
  const sql = `select company_id id, count(*) people from contacts
    where id in (select value from json_each(?)) and company_id is not null group by company_id`
  const rows = z.array(countRow).parse(statement(db, sql).all(JSON.stringify(contactIds)))
  return new Map(rows.map(({ id, people }) => [id, people]))
}
