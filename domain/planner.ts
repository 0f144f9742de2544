import { z } from 'zod'
import { agendaItem } from './agenda.ts'
import { briefSection } from './briefSection.ts'
import { company, companyNote } from './company.ts'
import { contact, contactPoint, contactTag, interaction, keptApart } from './contact.ts'
import { savedFilter } from './contactFilter.ts'
import { decision, decisionOption, openQuestion } from './decision.ts'
import { id } from './id.ts'
import {
  answer,
  checklistItem,
  debrief,
  followUp,
  interview,
  interviewDecision,
  outreach,
  promise,
  referral,
  takeaway,
} from './interview.ts'
import { meeting, meetingItem } from './meeting.ts'
import { likelyQuestion, profile, profileEntry } from './profile.ts'
import { question } from './question.ts'
import { template } from './template.ts'
import { line } from './text.ts'
import { instant } from './time.ts'

/** One finished import: what an undo of it takes away again. */
export const importRecord = z.object({
  id,
  format: line,
  fileName: line,
  importedAt: instant,
  added: z.number().int().min(0),
  merged: z.number().int().min(0),
  skipped: z.number().int().min(0),
})

export type ImportRecord = z.infer<typeof importRecord>

/**
 * Every kind of record in a planner, in an order in which each refers only to earlier ones (or to its own kind).
 * The key is the record's name in the planner's JSON; the store keeps one table for each.
 */
export const records = {
  imports: importRecord,
  companies: company,
  companyNotes: companyNote,
  contacts: contact,
  contactPoints: contactPoint,
  contactTags: contactTag,
  keptApart: keptApart,
  savedFilters: savedFilter,
  interactions: interaction,
  decisions: decision,
  decisionOptions: decisionOption,
  openQuestions: openQuestion,
  questions: question,
  profiles: profile,
  profileEntries: profileEntry,
  likelyQuestions: likelyQuestion,
  templates: template,
  interviews: interview,
  interviewDecisions: interviewDecision,
  outreach: outreach,
  briefSections: briefSection,
  agendaItems: agendaItem,
  meetings: meeting,
  meetingItems: meetingItem,
  checklistItems: checklistItem,
  debriefs: debrief,
  answers: answer,
  takeaways: takeaway,
  promises: promise,
  referrals: referral,
  followUps: followUp,
} as const

export type RecordKind = keyof typeof records
export type RecordOf<K extends RecordKind> = z.infer<(typeof records)[K]>
export type PlannerRecords = { readonly [K in RecordKind]: readonly RecordOf<K>[] }

/** The kinds in the order they can be written. */
export const recordKinds = Object.keys(records) as readonly RecordKind[]

/** The fields that make a record of a kind the same record, here and in a file: its id where it has one. */
export function identityOf(kind: RecordKind): readonly string[] {
  switch (kind) {
    case 'debriefs':
    case 'meetings':
      return ['interviewId']
    case 'meetingItems':
      return ['agendaItemId']
    case 'briefSections':
      return ['interviewId', 'section']
    case 'contactTags':
      return ['contactId', 'tag']
    case 'keptApart':
      return ['contactId', 'otherId']
    case 'interviewDecisions':
      return ['interviewId', 'decisionId']
    default:
      return ['id']
  }
}

/** How a planner's JSON says what it is. */
export const PLANNER_FORMAT = 'askwell-planner'

/** Goes up when a file of today could not be read by an earlier Askwell. */
export const PLANNER_VERSION = 3

interface Addition {
  /** The planner's version from which on records of the kind have the field. */
  readonly since: number
  readonly kind: RecordKind
  readonly field: string
  readonly value: string | null
}

/** Fields that records of an earlier version lack, and what they hold there. */
export const additions: readonly Addition[] = [
  { since: 3, kind: 'checklistItems', field: 'task', value: '' },
  { since: 3, kind: 'answers', field: 'agendaItemId', value: null },
  { since: 3, kind: 'followUps', field: 'subject', value: '' },
]
