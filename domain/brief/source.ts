import type { AgendaItem } from '../agenda.ts'
import type { Company, CompanyNote } from '../company.ts'
import type { Contact, ContactPoint } from '../contact.ts'
import type { Decision, OpenQuestion } from '../decision.ts'
import type { Interview } from '../interview.ts'
import type { LikelyQuestion, ProfileEntry } from '../profile.ts'
import type { SectionName } from './section.ts'

/** Everything the brief of one interview is made from. Lists come in their `position` order. */
export interface BriefSource {
  readonly interview: Interview
  readonly contact: Contact
  /** The contact's numbers: a phone call without a number of its own uses the first phone. */
  readonly contactPoints: readonly ContactPoint[]
  readonly introducedBy: Contact | null
  readonly company: Company | null
  readonly companyNotes: readonly CompanyNote[]
  readonly decisions: readonly Decision[]
  /** Open questions of these decisions, answered ones too: they are passed over. */
  readonly openQuestions: readonly OpenQuestion[]
  readonly agenda: readonly AgendaItem[]
  readonly profileEntries: readonly ProfileEntry[]
  readonly likelyQuestions: readonly LikelyQuestion[]
  /** The sections switched on, in the order the user wants them. */
  readonly sections: readonly SectionName[]
  /** Hours after the end within which thanks are due, by the user's norm. */
  readonly thankYouHours: number
  /** BCP 47, the reader's. */
  readonly locale: string
  /** IANA zone the reader is in. */
  readonly zone: string
}
