import { z } from 'zod'
import { readExtra } from '../../../domain/extra.ts'
import { records } from '../../../domain/planner.ts'
import type { Selection } from '../../../domain/selection.ts'
import type { PointCounts } from '../../exchange/exported.ts'
import type { ExportedContact, Point } from '../../exchange/imported.ts'
import { selectedRows } from '../contacts/bulk.ts'
import type { StoreContext } from '../context.ts'
import { type Connection, statement } from '../database.ts'
import { selectList } from '../records.ts'

/** Contacts on their way into a file. */
export interface Outgoing {
  readonly count: number
  /** How many addresses, numbers and links the one with the most has. */
  readonly most: PointCounts
  /** Read piece by piece as they are asked for, so that a million of them need little memory. */
  readonly contacts: Iterable<ExportedContact>
}

const PIECE = 500

/** The contacts of a selection, everyone for null, by name: equal planners give equal files. */
export function outgoing(context: StoreContext, selection: Selection | null): Outgoing {
  const { db } = context
  const rows = inOrder(db, selection === null ? null : selectedRows(context, selection))
  return { count: rows.length, most: mostPoints(db, rows), contacts: inPieces(context, rows) }
}

function* inPieces({ db, progress }: StoreContext, rows: readonly number[]): Iterable<ExportedContact> {
  for (let done = 0; done < rows.length; done += PIECE) {
    progress({ phase: 'writing', done, total: rows.length })
    yield* readContacts(db, JSON.stringify(rows.slice(done, done + PIECE)))
  }
  progress({ phase: 'writing', done: rows.length, total: rows.length })
}

const numbers = z.array(z.number())
const among = 'in (select value from json_each(?))'

function inOrder(db: Connection, rows: readonly number[] | null): number[] {
  const order = 'from contact_order o join contacts c on c.row = o.contact_row'
  const sql = (where: string) => `select c.row ${order} ${where} order by o.sort_key, c.id`
  const found =
    rows === null
      ? statement(db, sql('')).pluck().all()
      : statement(db, sql(`where c.row ${among}`))
          .pluck()
          .all(JSON.stringify(rows))
  return numbers.parse(found)
}

const most = z.object({ email: z.number(), phone: z.number(), link: z.number() })

function mostPoints(db: Connection, rows: readonly number[]): PointCounts {
  const count = (kind: Point['kind']) => `coalesce(max(count) filter (where kind = '${kind}'), 0) ${kind}`
  const sql = `
    select ${count('email')}, ${count('phone')}, ${count('link')}
    from (
      select p.kind, count(*) count from contacts c join contact_points p on p.contact_id = c.id
      where c.row ${among} group by p.contact_id, p.kind
    )`
  return most.parse(statement(db, sql).get(JSON.stringify(rows)))
}

const contactRow = records.contacts.extend({ row: z.number(), company: z.string() })
const pointRow = records.contactPoints.pick({ contactId: true, kind: true, label: true, value: true })

/** @param rows row numbers as JSON, in the order wanted */
function readContacts(db: Connection, rows: string): ExportedContact[] {
  const found = statement(
    db,
    `select c.row, coalesce(o.name, '') company, ${selectList('contacts', 'c')}
     from json_each(?) wanted join contacts c on c.row = wanted.value left join companies o on o.id = c.company_id
     order by wanted.key`,
  ).all(rows)
  const points = Map.groupBy(
    z.array(pointRow).parse(
      statement(
        db,
        `select ${selectList('contactPoints', 'p')} from contacts c join contact_points p on p.contact_id = c.id
         where c.row ${among} order by p.position, p.row`,
      ).all(rows),
    ),
    ({ contactId }) => contactId,
  )
  const tags = Map.groupBy(
    z.array(records.contactTags).parse(
      statement(
        db,
        `select ${selectList('contactTags', 't')} from contacts c join contact_tags t on t.contact_id = c.id
         where c.row ${among} order by t.tag`,
      ).all(rows),
    ),
    ({ contactId }) => contactId,
  )
  return z
    .array(contactRow)
    .parse(found)
    .map(({ id, row: _row, companyId: _company, importId: _import, introducedById, extra, ...fields }) => ({
      ...fields,
      uid: id,
      introducedByUid: introducedById ?? '',
      points: (points.get(id) ?? []).map(({ kind, label, value }) => ({ kind, label, value })),
      tags: (tags.get(id) ?? []).map(({ tag }) => tag),
      extra: readExtra(extra),
    }))
}
