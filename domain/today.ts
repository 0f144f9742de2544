import type { InterviewStatus } from './status.ts'

interface Due {
  readonly contactId: string
  readonly contact: string
  /** A moment in UTC. */
  readonly dueAt: string
}

/** One thing that wants doing: a follow-up on record, what a held interview still lacks, or open preparation. */
export type TodayItem =
  | (Due & {
      readonly kind: 'thank-you' | 'report-back' | 'touch'
      /** Null for the thank-you of a held interview that nobody planned. */
      readonly followUpId: string | null
      readonly interviewId: string | null
    })
  | (Due & { readonly kind: 'debrief' | 'silent'; readonly interviewId: string })
  | (Due & {
      readonly kind: 'prepare'
      readonly interviewId: string
      readonly checklistItemId: string
      readonly text: string
    })

/** Someone to be in touch with again, by the interval the user chose for them. */
export interface TouchDue {
  readonly contactId: string
  readonly contact: string
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
  readonly limitMinutes: number | null
  readonly plannedMinutes: number
  readonly status: InterviewStatus
  readonly preparationDone: number
  readonly preparationTotal: number
}

/** What is due, the most urgent first, and the interviews to come, the next first. */
export interface TodayView {
  readonly due: readonly TodayItem[]
  readonly upcoming: readonly UpcomingInterview[]
  /** The longest overdue of those to be in touch with again, and how many there are in all. */
  readonly touches: readonly TouchDue[]
  readonly touchCount: number
}
