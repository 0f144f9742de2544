import { z } from 'zod'
import type { AgendaItem } from '../domain/agenda.ts'
import { id } from '../domain/id.ts'
import type { Interview } from '../domain/interview.ts'
import { meetingAction } from '../domain/meeting/act.ts'
import { type Meeting, type MeetingItem, meeting } from '../domain/meeting.ts'
import { prose } from '../domain/text.ts'
import { instant } from '../domain/time.ts'
import { type Nothing, read, shell, write } from './channel.ts'
import type { Reference } from './contacts.ts'

/** What is jotted under one item of an agenda. */
export interface Jotting {
  readonly agendaItemId: string
  readonly text: string
}

/** Everything the live mode shows of an interview. */
export interface MeetingView {
  readonly interview: Interview
  readonly contact: Reference
  readonly agenda: readonly AgendaItem[]
  /** Null while it has not begun. */
  readonly meeting: Meeting | null
  readonly items: readonly MeetingItem[]
  readonly jottings: readonly Jotting[]
}

/** A meeting that was begun and has not ended. */
export interface RunningMeeting {
  readonly contact: Reference
  readonly meeting: Meeting
  readonly limitMinutes: number | null
}

const interviewId = z.object({ interviewId: id })

/** What the desktop is to say while a meeting runs. Stretches are milliseconds from now. */
const meetingWatch = z.object({
  interviewId: id,
  person: z.string().max(500),
  /** When to warn. */
  warnings: z.array(z.number().int().min(0)).max(2),
  stop: z.number().int(),
})

export type MeetingWatch = z.infer<typeof meetingWatch>

export const meetingChannels = {
  'meetings.get': read<MeetingView>()(interviewId),
  /** The one that runs, if one does: a person has one conversation at a time. */
  'meetings.running': read<{ readonly running: RunningMeeting | null }>()(z.object({})),
  /** Begins an interview or a rehearsal of it. What else runs is ended, a rehearsal is forgotten. */
  'meetings.begin': write<Nothing>()(interviewId.extend({ kind: meeting.shape.kind })),
  /** `at` is the moment by the clock of the meeting's window. */
  'meetings.act': write<Nothing>()(interviewId.extend({ action: meetingAction, at: instant })),
  /** Keeps what is jotted under an item of the agenda as the answer to it; `id` is the item's. */
  'meetings.jot': write<Nothing>()(z.object({ id, changes: z.object({ text: prose }).partial() })),
  /** Forgets a rehearsal. */
  'meetings.discard': write<Nothing>()(interviewId),
  /** Gives the agenda's items the minutes they took in a rehearsal, and forgets it. */
  'meetings.takeMinutes': write<Nothing>()(interviewId),
  /** Keeps the screen awake and warns while a meeting runs; null once none does. */
  'meetings.watch': shell<Nothing>()(z.object({ watch: meetingWatch.nullable() })),
} as const
