import { z } from 'zod'
import type { Candidate } from '../../../domain/duplicates.ts'
import { type Connection, statement } from '../database.ts'

/** What is compared of a contact, with its id. */
export interface Facts extends Candidate {
  readonly id: string
}

const factsRow = z.object({
  row: z.number(),
  id: z.string(),
  given: z.string(),
  middle: z.string(),
  family: z.string(),
  company: z.string(),
})
const pointRow = z.object({
  row: z.number(),
  kind: z.enum(['email', 'phone', 'link']),
  value: z.string(),
})
const keyRow = z.object({ row: z.number(), key: z.string() })

const these = 'from json_each(?) found cross join contacts c on c.row = found.value'
const factsSql = `
  select c.row, c.id, c.given, c.middle, c.family, coalesce(o.name, '') company
  ${these} left join companies o on o.id = c.company_id`
const pointsSql = `
  select c.row, p.kind, p.value ${these} cross join contact_points p on p.contact_id = c.id order by p.position, p.row`
const keysSql = `
  select k.contact_row row, k.key from json_each(?) found cross join contact_keys k on k.contact_row = found.value`

/** What is compared of the contacts in these rows, by row. A few questions for all of them: there may be thousands. */
export function factsOf(db: Connection, contactRows: Iterable<number>): ReadonlyMap<number, Facts> {
  const which = JSON.stringify([...contactRows])
  const found = z.array(factsRow).parse(statement(db, factsSql).all(which))
  const points = Map.groupBy(z.array(pointRow).parse(statement(db, pointsSql).all(which)), ({ row }) => row)
  const keys = Map.groupBy(z.array(keyRow).parse(statement(db, keysSql).all(which)), ({ row }) => row)
  return new Map(
    found.map(({ row, ...person }) => {
      const values = (kind: z.infer<typeof pointRow>['kind']) =>
        (points.get(row) ?? []).filter((point) => point.kind === kind).map(({ value }) => value)
      return [
        row,
        {
          ...person,
          emails: values('email'),
          phones: values('phone'),
          links: values('link'),
          keys: new Set((keys.get(row) ?? []).map(({ key }) => key)),
        },
      ]
    }),
  )
}
