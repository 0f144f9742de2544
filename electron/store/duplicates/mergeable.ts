import type { Reference } from '../../../contract/contacts.ts'
import type { MergeContact } from '../../../contract/duplicates.ts'
import { displayName } from '../../../domain/contact.ts'
import { keptFirst } from '../../../domain/merge.ts'
import { companyOf } from '../companies/service.ts'
import { pointsOf, requireContact, tagsOf } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { findRecord } from '../records.ts'

/**
 * The contacts to compare, the one that stays in front.
 * @throws AskwellError `not-found` where one of them is gone.
 */
export function mergeContacts(context: StoreContext, ids: readonly string[]): readonly MergeContact[] {
  const { db } = context
  const group = new Set(ids)
  const contacts = [...group].map((id) => {
    const contact = requireContact(context, id)
    const introducedBy = introducerOf(context, contact.introducedById, group)
    return {
      contact: { ...contact, introducedById: introducedBy?.id ?? null },
      name: displayName(contact),
      introducedBy,
      company: companyOf(db, contact)?.name ?? '',
      points: pointsOf(db, id),
      tags: tagsOf(db, id),
      interviews: count('interviews', id),
      interactions: count('interactions', id),
    }
  })
  return keptFirst(contacts)

  function count(table: string, id: string): number {
    return Number(statement(db, `select count(*) from ${table} where contact_id = ?`).pluck().get(id))
  }
}

/** Nobody is introduced by themselves: null for an introducer of the group, and for one whom the group introduced. */
function introducerOf(
  { db }: StoreContext,
  introducedById: string | null,
  group: ReadonlySet<string>,
): Reference | null {
  const seen = new Set<string>()
  for (let at = introducedById; at !== null && !seen.has(at); ) {
    if (group.has(at)) return null
    seen.add(at)
    at = findRecord(db, 'contacts', 'id = ?', at)?.introducedById ?? null
  }
  const introducer = introducedById === null ? null : findRecord(db, 'contacts', 'id = ?', introducedById)
  return introducer === null ? null : { id: introducer.id, name: displayName(introducer) }
}
