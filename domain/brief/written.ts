import type { z } from 'zod'
import { agendaItem } from '../agenda.ts'
import { company, companyNote } from '../company.ts'
import { contact } from '../contact.ts'
import { decision, openQuestion } from '../decision.ts'
import { interview } from '../interview.ts'
import type { RecordKind } from '../planner.ts'
import { likelyQuestion, profileEntry } from '../profile.ts'

type Fields = Readonly<Record<string, z.ZodType<string>>>

/** Every text of the planner that rows of the page are made from: record, field, and what may stand in it. */
export const writtenFields = {
  agendaItems: { text: agendaItem.shape.text },
  profileEntries: { title: profileEntry.shape.title, share: profileEntry.shape.share },
  likelyQuestions: { keywords: likelyQuestion.shape.keywords },
  companyNotes: { text: companyNote.shape.text },
  companies: { address: company.shape.address, directions: company.shape.directions },
  decisions: { title: decision.shape.title, known: decision.shape.known },
  openQuestions: { text: openQuestion.shape.text },
  interviews: {
    place: interview.shape.place,
    link: interview.shape.link,
    arrival: interview.shape.arrival,
    receptionist: interview.shape.receptionist,
    assistant: interview.shape.assistant,
    receptionPhone: interview.shape.receptionPhone,
    outfit: interview.shape.outfit,
    bring: interview.shape.bring,
    purpose: interview.shape.purpose,
    whyICare: interview.shape.whyICare,
  },
  contacts: {
    pronunciation: contact.shape.pronunciation,
    pronouns: contact.shape.pronouns,
    position: contact.shape.position,
    knownHow: contact.shape.knownHow,
  },
} as const satisfies Partial<Record<RecordKind, Fields>>

type Written = typeof writtenFields

/** Where a row of the page is written: the text behind it, which may hold more than the row. */
export type Origin = {
  readonly [K in keyof Written]: {
    readonly kind: K
    readonly id: string
    readonly field: keyof Written[K] & string
  }
}[keyof Written]

/** What may stand in the text behind a row. */
export function schemaOf({ kind, field }: Origin): z.ZodType<string> {
  const fields: Fields = writtenFields[kind]
  const schema = fields[field]
  if (schema === undefined) throw new Error(`No text ${kind}.${field}`)
  return schema
}
