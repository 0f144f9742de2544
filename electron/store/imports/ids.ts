import { id as idSchema } from '../../../domain/id.ts'
import type { ImportedContact } from '../../exchange/imported.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { findRecord } from '../records.ts'

/** The ids that an import's new contacts get, and who introduced them. */
export interface ImportIds {
  /** A contact that Askwell wrote keeps its id where that is free, so that an export comes back as the same planner. */
  idFor(record: ImportedContact): string
  /** Notes that a record is about somebody who is here: others may say that this person introduced them. */
  found(record: ImportedContact, id: string): void
  /** Notes who introduced a contact that was added: the introducer may stand further down in the file. */
  note(record: ImportedContact, row: number): void
  /** Writes down who introduced whom; an introducer who is neither in the file nor here is nobody. */
  introduce(): void
}

export function idsOf({ db, newId }: StoreContext): ImportIds {
  const renamed = new Map<string, string>()
  const introduced: { readonly row: number; readonly uid: string }[] = []
  return {
    idFor: ({ uid }) => {
      if (uid === '') return newId()
      if (idSchema.safeParse(uid).success && findRecord(db, 'contacts', 'id = ?', uid) === null) return uid
      const id = newId()
      if (!renamed.has(uid)) renamed.set(uid, id)
      return id
    },
    found: ({ uid }, id) => {
      if (uid !== '' && uid !== id && !renamed.has(uid)) renamed.set(uid, id)
    },
    note: ({ introducedByUid: uid }, row) => {
      if (uid !== '') introduced.push({ row, uid })
    },
    introduce: () => {
      const sql = `update contacts set introduced_by_id = (select id from contacts where id = ?) where row = ?`
      for (const { row, uid } of introduced) statement(db, sql).run(renamed.get(uid) ?? uid, row)
    },
  }
}
