import { id as idSchema } from '../../../domain/id.ts'
import type { ImportedContact } from '../../exchange/imported.ts'
import type { StoreContext } from '../context.ts'
import { findRecord } from '../records.ts'
import type { PlannedAdd } from './plan.ts'

/** The ids that an import's new contacts get. */
export interface ImportIds {
  of(record: ImportedContact): string
  /** Who introduced the contact, of this file or here already; null for nobody and for somebody unknown. */
  introducerOf(record: ImportedContact): string | null
}

/** A contact that Askwell wrote keeps its id where that is free, so that an export comes back as the same planner. */
export function idsOf({ db, newId }: StoreContext, adds: readonly PlannedAdd[]): ImportIds {
  const byUid = new Map<string, string>()
  for (const { record } of adds) {
    if (record.uid === '' || byUid.has(record.uid)) continue
    byUid.set(record.uid, isFree(record.uid) ? record.uid : newId())
  }
  const given = new Set<string>()
  return {
    of: ({ uid }) => {
      const id = byUid.get(uid)
      if (id === undefined || given.has(id)) return newId()
      given.add(id)
      return id
    },
    introducerOf: ({ introducedByUid: uid }) => {
      if (uid === '') return null
      return byUid.get(uid) ?? findRecord(db, 'contacts', 'id = ?', uid)?.id ?? null
    },
  }

  function isFree(uid: string): boolean {
    return idSchema.safeParse(uid).success && findRecord(db, 'contacts', 'id = ?', uid) === null
  }
}
