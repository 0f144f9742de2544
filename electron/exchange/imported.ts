import type { SkippedRow } from '../../contract/exchange.ts'
import type { Contact, ContactPoint } from '../../domain/contact.ts'
import type { ImportTable } from '../../domain/csvMapping.ts'
import { type Extra, noExtra } from '../../domain/extra.ts'

/** An e-mail address, phone number or link as a file has it. */
export type Point = Pick<ContactPoint, 'kind' | 'label' | 'value'>

/** A person as a file of contacts describes one: fields as a contact has them, texts empty when the file says nothing. */
export interface ImportedContact
  extends Omit<
    Contact,
    'id' | 'companyId' | 'introducedById' | 'source' | 'extra' | 'importId' | 'createdAt'
  > {
  /** The line of the file where the record starts, from 1. */
  readonly row: number
  /** What the file calls this record: an Askwell contact's id where Askwell wrote it. Empty for nothing. */
  readonly uid: string
  /** Who introduced them, by `uid`; empty for nobody. */
  readonly introducedByUid: string
  /** By name. */
  readonly company: string
  readonly points: readonly Point[]
  readonly tags: readonly string[]
  readonly extra: Extra
  /** Where an Askwell file says that the contact came from, and since when it is known; null elsewhere. */
  readonly source: Contact['source'] | null
  readonly createdAt: string | null
}

/** A person as an export writes one; reading it back gives the same, and a row. */
export type ExportedContact = Omit<ImportedContact, 'row'>

/** A person of whom a file says nothing: what readers begin with. */
export const unsaid: ExportedContact = {
  uid: '',
  introducedByUid: '',
  prefix: '',
  given: '',
  middle: '',
  family: '',
  suffix: '',
  nickname: '',
  pronunciation: '',
  pronouns: '',
  company: '',
  position: '',
  location: '',
  zone: null,
  knownHow: '',
  closeness: 0,
  notes: '',
  connectedOn: null,
  keepInTouchDays: null,
  points: [],
  tags: [],
  extra: noExtra,
  source: null,
  createdAt: null,
}

/** A file of contacts, read: every record that holds anything is in one of the two lists. */
export interface ContactsFile extends ContactsReading {
  readonly contacts: readonly ImportedContact[]
}

/** A file of contacts as it is being read, so that a large one never stands in memory as contacts. */
export interface ContactsReading {
  /** Read while it is gone through; `length` is as many as there are, or at least may be. */
  readonly contacts: Iterable<ImportedContact> & { readonly length: number }
  /** Whole as soon as all contacts have been gone through. */
  readonly skipped: readonly SkippedRow[]
  /** The columns, where a person may say what they are; null where the format says it. */
  readonly table: ImportTable | null
}
