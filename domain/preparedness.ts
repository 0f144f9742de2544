import type { AgendaItem } from './agenda.ts'
import { agendaFits } from './agendaFits.ts'
import { dueAt } from './checklist.ts'
import { type KnownFacts, knownDone } from './checklistKnown.ts'
import type { Company } from './company.ts'
import type { ChecklistItem, Interview } from './interview.ts'
import { words } from './words/words.ts'

/** What makes one ready for a conversation, in the order in which it is worked on. */
export const partNames = [
  'purpose',
  'care',
  'research',
  'questions',
  'share',
  'agenda',
  'where',
  'greeting',
  'outfit',
  'checklist',
] as const

export type PartName = (typeof partNames)[number]

/** How ready one is: each part that this interview calls for, and how many of them are there. */
export interface Preparedness {
  readonly parts: readonly { readonly name: PartName; readonly isReady: boolean }[]
  readonly ready: number
}

/** What the measure looks at. Nothing of it is kept: it is derived whenever it is shown. */
export interface PreparednessFacts extends KnownFacts {
  readonly interview: Interview
  readonly company: Pick<Company, 'address' | 'notes'> | null
  /** What is noted of the person. */
  readonly contactNotes: string
  /** Whether the contact has a number that can be called. */
  readonly hasPhone: boolean
  readonly agenda: readonly Pick<AgendaItem, 'kind' | 'text' | 'minutes'>[]
  readonly checklist: readonly ChecklistItem[]
  readonly now: Date
}

/** Fewer questions than this leave a conversation without a thread; four to ten are usual. */
const FEW_QUESTIONS = 3

/** How ready one is for an interview. */
export function preparedness(facts: PreparednessFacts): Preparedness {
  const { method } = facts.interview
  const parts = partNames
    .filter((name) =>
      name === 'greeting' ? method === 'in-person' : name !== 'outfit' || method !== 'phone',
    )
    .map((name) => ({ name, isReady: ready[name](facts) }))
  return { parts, ready: parts.filter(({ isReady }) => isReady).length }
}

/** Whether less than half of what an interview calls for is there. */
export function isUnprepared({ parts, ready: count }: Preparedness): boolean {
  return count * 2 < parts.length
}

const ready: Readonly<Record<PartName, (facts: PreparednessFacts) => boolean>> = {
  purpose: ({ interview }) => isWritten(interview.purpose),
  care: ({ interview }) => isWritten(interview.whyICare),
  research: ({ company, companyFacts, contactNotes }) =>
    company === null ? isWritten(contactNotes) : companyFacts > 0 || isWritten(company.notes),
  questions: ({ agenda }) => agenda.filter(({ kind }) => kind === 'question').length >= FEW_QUESTIONS,
  share: ({ agenda }) => agenda.some(({ kind, text }) => kind === 'share' && text !== words.presets.share),
  agenda: ({ agenda, interview }) => agendaFits(agenda, interview),
  where: isPlaceKnown,
  greeting: ({ interview: { receptionist, assistant, arrival, receptionPhone } }) =>
    [receptionist, assistant, arrival, receptionPhone].some(isWritten),
  outfit: ({ interview }) => isWritten(interview.outfit),
  checklist: isOnTime,
}

function isPlaceKnown({ interview, company, hasPhone }: PreparednessFacts): boolean {
  const { method, place, link } = interview
  if (method === 'video') return isWritten(link)
  return isWritten(place) || (method === 'phone' ? hasPhone : isWritten(company?.address ?? ''))
}

/** Whether there is a list and everything due by now is done. */
function isOnTime(facts: PreparednessFacts): boolean {
  const { checklist, interview, now } = facts
  return (
    checklist.length > 0 &&
    checklist.every((item) => {
      if (item.doneAt !== null || knownDone(item, facts) !== null) return true
      const due = dueAt(item, interview)
      return due === null || Date.parse(due) > now.getTime()
    })
  )
}

function isWritten(text: string): boolean {
  return text.trim() !== ''
}
