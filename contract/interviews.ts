import { z } from 'zod'
import type { AgendaItem } from '../domain/agenda.ts'
import type { KnownTask } from '../domain/checklistKnown.ts'
import type { Company } from '../domain/company.ts'
import type { Decision } from '../domain/decision.ts'
import { id } from '../domain/id.ts'
import { type ChecklistItem, type Interview, interview, type Method } from '../domain/interview.ts'
import type { Preparedness } from '../domain/preparedness.ts'
import { presetMinutes } from '../domain/presets.ts'
import type { InterviewStatus } from '../domain/status.ts'
import { type Nothing, read, write } from './channel.ts'
import type { Reference } from './contacts.ts'

export interface InterviewRow {
  readonly id: string
  readonly contact: Reference
  readonly company: string
  readonly status: InterviewStatus
  readonly startsAt: string | null
  readonly zone: string
  readonly method: Method
  readonly limitMinutes: number | null
  readonly plannedMinutes: number
  /** Null once the interview is over. */
  readonly preparedness: Preparedness | null
  /** Whether it is near, little is prepared, and `interviews.rescue` would give it something. */
  readonly wantsRescue: boolean
}

/** Something to prepare, and the task that the planner itself knows to be done; null where it cannot tell. */
export interface ChecklistRow extends ChecklistItem {
  readonly known: KnownTask | null
}

/** How many of each a rescue has put in place. */
export interface RescueGain {
  readonly questions: number
  readonly shares: number
  readonly tasks: number
}

/** Everything the pages of one interview show, its brief excepted. */
export interface InterviewView {
  readonly interview: Interview
  readonly status: InterviewStatus
  readonly contact: Reference & { readonly position: string }
  readonly company: Company | null
  readonly decisions: readonly Decision[]
  readonly agenda: readonly AgendaItem[]
  readonly checklist: readonly ChecklistRow[]
  readonly preparedness: Preparedness
  /** As in its row. */
  readonly wantsRescue: boolean
}

const details = interview.omit({ id: true, contactId: true, createdAt: true })
const decisionIds = z.array(id).max(50)

/** What is asked when an interview is planned. `preset`: the agenda to begin with, by its minutes. */
export const planForm = details
  .pick({
    method: true,
    place: true,
    link: true,
    startsAt: true,
    zone: true,
    limitMinutes: true,
    purpose: true,
  })
  .extend({ decisionIds, preset: presetMinutes.nullable() })

/** Details to change; those not named stay as they are. */
export const interviewChanges = details.extend({ decisionIds }).partial()

export type PlanForm = z.infer<typeof planForm>
export type InterviewChanges = z.infer<typeof interviewChanges>

export const interviewChannels = {
  'interviews.list': read<{ readonly interviews: readonly InterviewRow[] }>()(z.object({})),
  'interviews.get': read<InterviewView>()(z.object({ id })),
  'interviews.plan': write<{ readonly id: string }>()(z.object({ contactId: id, form: planForm })),
  'interviews.edit': write<Nothing>()(z.object({ id, changes: interviewChanges })),
  'interviews.remove': write<Nothing>()(z.object({ id })),
  /** Gives an interview what one cannot do without: an agenda within the limit, and the checklist of what can still be done. */
  'interviews.rescue': write<RescueGain>()(z.object({ id })),
  'interviews.check': write<Nothing>()(z.object({ checklistItemId: id, done: z.boolean() })),
} as const
