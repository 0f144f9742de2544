import type { SkippedRow } from '../../contract/planner.ts'

/** A person as a file of contacts describes one: texts are fit for a `line`, empty when unknown. */
export interface ImportedContact {
  /** The line of the file where the record starts. */
  readonly row: number
  readonly given: string
  readonly middle: string
  readonly family: string
  readonly nickname: string
  readonly emails: readonly string[]
  readonly links: readonly string[]
  readonly company: string
  readonly position: string
  readonly connectedOn: string | null
  /** What the file says and no field holds, as JSON text; empty for nothing. */
  readonly extra: string
}

/** A file of contacts, read: every record that holds anything is in one of the two lists. */
export interface ContactsFile {
  readonly contacts: readonly ImportedContact[]
  readonly skipped: readonly SkippedRow[]
}
