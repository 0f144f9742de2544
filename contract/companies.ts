import { z } from 'zod'
import { type Company, type CompanyNote, company, companyNote } from '../domain/company.ts'
import { contactFilter } from '../domain/contactFilter.ts'
import { id } from '../domain/id.ts'
import type { InterviewStatus } from '../domain/status.ts'
import { type Nothing, read, write } from './channel.ts'
import type { Reference } from './contacts.ts'

/** One line of the list of companies; `people` counts the contacts who work there. */
export interface CompanyRow {
  readonly id: string
  readonly name: string
  readonly industry: string
  readonly people: number
}

/** Everything the page of one company shows, its people excepted: there may be thousands. */
export interface CompanyView {
  readonly company: Company
  readonly notes: readonly CompanyNote[]
  readonly people: number
  readonly interviews: readonly {
    readonly id: string
    readonly contact: Reference
    readonly status: InterviewStatus
    readonly startsAt: string | null
    readonly zone: string
  }[]
  /** Others that go by the same name but for case, accents and punctuation. */
  readonly namesakes: readonly CompanyRow[]
}

/** Details of a company to change; those not named stay as they are. */
export const companyChanges = company.omit({ id: true, createdAt: true }).partial()

/** What a person writes of a researched fact; its place is not theirs to number. */
export const noteForm = companyNote.pick({ text: true, source: true, notedOn: true })

export type CompanyChanges = z.infer<typeof companyChanges>
export type NoteForm = z.infer<typeof noteForm>

const { search } = contactFilter.shape
const window = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }

export const companyChannels = {
  /** Rows by name, and how many the search finds in all. */
  'companies.page': read<{ readonly companies: readonly CompanyRow[]; readonly total: number }>()(
    z.object({ search, ...window }),
  ),
  /** Where a company stands in that list, counted from 0; null where the search does not find it. */
  'companies.place': read<{ readonly index: number | null }>()(z.object({ search, id })),
  'companies.get': read<CompanyView>()(z.object({ id })),
  /** The people who work at a company, by name. */
  'companies.people': read<{ readonly people: readonly (Reference & { readonly position: string })[] }>()(
    z.object({ id, ...window }),
  ),
  /** Company names with words that begin with what was typed, for completing it. */
  'companies.suggest': read<{ readonly names: readonly string[] }>()(z.object({ search })),
  'companies.add': write<{ readonly id: string }>()(company.pick({ name: true })),
  'companies.edit': write<Nothing>()(z.object({ id, changes: companyChanges })),
  /** Removes a company and its research notes; its people stay. */
  'companies.remove': write<Nothing>()(z.object({ id })),
  /** Makes two companies one: people and notes move, empty details are filled, and the first one goes. */
  'companies.join': write<{ readonly moved: number }>()(z.object({ id, intoId: id })),
  'companies.addNote': write<{ readonly id: string }>()(z.object({ companyId: id, note: noteForm })),
  'companies.editNote': write<Nothing>()(z.object({ id, changes: noteForm.partial() })),
  /** Moves a note so that it stands at the index, counted from 0, in the new order. */
  'companies.moveNote': write<Nothing>()(z.object({ id, index: z.number().int().min(0) })),
  'companies.removeNote': write<Nothing>()(z.object({ id })),
} as const
