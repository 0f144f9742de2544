import type { Method } from './interview.ts'
import type { InterviewStatus } from './status.ts'

interface WithPerson {
  readonly contactId: string
  readonly contact: string
}

/** A moment in UTC. */
interface Due {
  readonly dueAt: string
}

interface OfInterview extends WithPerson {
  readonly interviewId: string
}

/** What wants doing before, during or after a conversation; one thing of each kind has one record, which names it. */
export type TodayItem =
  | (WithPerson &
      Due & {
        readonly kind: 'thank-you' | 'report-back' | 'touch'
        /** Null for the thank-you of a held interview that nobody planned. */
        readonly followUpId: string | null
        readonly interviewId: string | null
      })
  | (OfInterview &
      Due & {
        readonly kind: 'silent'
        readonly step: SilentStep
        /** Of the person; empty where none is known. */
        readonly company: string
        /** The last one that was sent. */
        readonly requestId: string
      })
  /** A request that is written and not sent: nobody waits for it. */
  | (OfInterview & { readonly kind: 'draft'; readonly dueAt: null })
  | (OfInterview & Due & { readonly kind: 'agree-time' | 'why' | 'resume' })
  | (OfInterview & Due & { readonly kind: 'debrief'; readonly endedAt: string })
  | (OfInterview &
      Due & { readonly kind: 'prepare'; readonly checklistItemId: string; readonly text: string })
  | (OfInterview & {
      readonly kind: 'promise'
      readonly promiseId: string
      readonly text: string
      /** The end of the day it was promised for; null where none was named. */
      readonly dueAt: string | null
    })
  | (Due & { readonly kind: 'decision'; readonly decisionId: string; readonly title: string })

export type TodayKind = TodayItem['kind']

/** The next step after a silence: ask another person as well, write once more, or let it rest. */
export type SilentStep = 'ask-another' | 'write-again' | 'stop'

/** Someone to be in touch with again, by the interval the user chose for them. */
export interface TouchDue extends WithPerson {
  /** A day in the user's zone: today or before. */
  readonly dueOn: string
  /** The last interaction, a moment in UTC; null when there was none. */
  readonly lastAt: string | null
}

export interface UpcomingInterview {
  readonly id: string
  readonly contact: string
  readonly company: string
  readonly startsAt: string
  readonly zone: string
  readonly method: Method
  readonly limitMinutes: number | null
  readonly plannedMinutes: number
  readonly status: InterviewStatus
  readonly preparationDone: number
  readonly preparationTotal: number
  /** It is near and not even half prepared: there are ten minutes' worth of help. */
  readonly needsRescue: boolean
}

/** What is due, the most urgent first, and the interviews to come, the next first. */
export interface TodayView {
  readonly due: readonly TodayItem[]
  readonly upcoming: readonly UpcomingInterview[]
  /** The longest overdue of those to be in touch with again, and how many there are in all. */
  readonly touches: readonly TouchDue[]
  readonly touchCount: number
}

/** An interview that starts within so many hours is near. */
export const NEAR_HOURS = 24

/** Whether a thing is due on a day and not at an hour: it is late only once the day is over. */
export function isForADay(item: TodayItem): boolean {
  return item.kind === 'promise' || item.kind === 'decision'
}

/** Whether a thing may be done from a time on, and is never late: nobody waits for it. */
export function isOffer(kind: TodayKind): boolean {
  return kind === 'silent' || kind === 'resume'
}

/** What tells one thing to do from all others, also once its due time has moved. */
export function nameOf(item: TodayItem): string {
  switch (item.kind) {
    case 'thank-you':
    case 'report-back':
    case 'touch':
      return `${item.kind} ${item.followUpId ?? item.interviewId ?? item.contactId}`
    case 'prepare':
      return `${item.kind} ${item.checklistItemId}`
    case 'promise':
      return `${item.kind} ${item.promiseId}`
    case 'decision':
      return `${item.kind} ${item.decisionId}`
    case 'silent':
      return `${item.kind} ${item.step} ${item.interviewId}`
    default:
      return `${item.kind} ${item.interviewId}`
  }
}

/** The most urgent first; what nobody waits for last; equal ones by name, so that two askings agree. */
export function byUrgency(one: TodayItem, other: TodayItem): number {
  const at = ({ dueAt }: TodayItem) => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt))
  if (one.dueAt !== other.dueAt) return at(one) - at(other)
  return nameOf(one) < nameOf(other) ? -1 : 1
}
