import type { Input } from '../../../contract/contract.ts'
import type { Selection } from '../../../domain/selection.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { conditionOf } from './listingFilter.ts'
import { numbers } from './queries.ts'
import { deleteContacts } from './remove.ts'

/** Row numbers of the contacts a selection names; ids that are gone already are passed over. */
export function selectedRows(context: StoreContext, selection: Selection): number[] {
  const { db } = context
  if (selection.kind === 'ids') {
    const sql = 'select row from contacts where id in (select value from json_each(?))'
    return numbers(statement(db, sql).pluck().all(JSON.stringify(selection.ids)))
  }
  const { sql, parameters } = conditionOf(context, selection.filter)
  const others = '+c.id not in (select value from json_each(?))'
  const found = statement(db, `select c.row from contacts c where ${sql} and ${others}`).pluck()
  return numbers(found.all(...parameters, JSON.stringify(selection.except)))
}

const chosen = 'select id from contacts where row in (select value from json_each(?))'

/** Adds and takes away tags of many contacts; a tag that is both added and removed is added. */
export function tagContacts(
  context: StoreContext,
  { selection, add, remove }: Input<'contacts.tag'>,
): { readonly changed: number } {
  const { db } = context
  const rows = JSON.stringify(selectedRows(context, selection))
  const taken = remove
    .filter((tag) => !add.includes(tag))
    .flatMap((tag) =>
      statement(
        db,
        `delete from contact_tags where tag = ? and contact_id in (${chosen}) returning contact_id`,
      )
        .pluck()
        .all(tag, rows),
    )
  const given = add.flatMap((tag) =>
    statement(
      db,
      `insert into contact_tags (contact_id, tag) select id, ? from (${chosen}) where true
       on conflict do nothing returning contact_id`,
    )
      .pluck()
      .all(tag, rows),
  )
  return { changed: new Set([...taken, ...given]).size }
}

/** Removes contacts with all that hangs on them. */
export function removeContacts(
  context: StoreContext,
  { selection }: { readonly selection: Selection },
): { readonly removed: number } {
  const rows = JSON.stringify(selectedRows(context, selection))
  return { removed: deleteContacts(context.db, 'row in (select value from json_each(?))', rows) }
}
