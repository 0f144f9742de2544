import type { Input } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import { act } from '../../../domain/meeting/act.ts'
import type { MeetingRun } from '../../../domain/meeting/run.ts'
import { spentMinutes } from '../../../domain/meeting/spent.ts'
import type { Meeting } from '../../../domain/meeting.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { agendaOf } from '../agenda/order.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { keepAnswer } from '../debrief/answers.ts'
import { requireInterview } from '../interviews/require.ts'
import { deleteRecords, insertRecord, listRecords, updateRecords } from '../records.ts'
import { meetingOf, runOf } from './queries.ts'

type Nothing = Record<string, never>

/**
 * Begins a meeting now, or goes on with the one that runs. One that runs elsewhere is ended, a rehearsal is forgotten.
 * @throws AskwellError `refused` when the interview was held: what was timed then is not timed anew.
 */
export function beginMeeting(context: StoreContext, { interviewId, kind }: Input<'meetings.begin'>): Nothing {
  const { db, now } = context
  requireInterview(context, interviewId)
  const known = meetingOf(db, interviewId)
  if (known?.kind === 'interview' && known.endedAt !== null) {
    throw new AskwellError('refused', words.meet.heldAlready)
  }
  if (known?.endedAt === null && known.kind === kind) return {}
  if (known?.kind === 'interview') throw new AskwellError('refused', words.meet.isRunning)
  const at = toInstant(now())
  for (const other of listRecords(db, 'meetings', 'ended_at is null')) stop(db, other, at)
  forget(db, interviewId)
  insertRecord(db, 'meetings', {
    interviewId,
    kind,
    startedAt: at,
    leaveAt: null,
    endedAt: null,
    currentItemId: agendaOf(db, interviewId)[0]?.id ?? null,
    currentSince: at,
  })
  return {}
}

/** Does one thing in a meeting, by the rule of `act`. */
export function actInMeeting(
  { db }: StoreContext,
  { interviewId, action, at }: Input<'meetings.act'>,
): Nothing {
  keep(db, act(requireRun(db, interviewId), action, at))
  return {}
}

/** Keeps what is jotted under an item while they talk; that alone does not say that the interview is over. */
export function jot(context: StoreContext, input: Input<'meetings.jot'>): Nothing {
  keepAnswer(context, input)
  return {}
}

/** Forgets a rehearsal. */
export function discardRehearsal(
  { db }: StoreContext,
  { interviewId }: { readonly interviewId: string },
): Nothing {
  requireRehearsal(db, interviewId)
  forget(db, interviewId)
  return {}
}

/** Plans for each item what it took in a rehearsal, in whole minutes; an item nobody came to keeps its own. */
export function takeMinutes(
  { db }: StoreContext,
  { interviewId }: { readonly interviewId: string },
): Nothing {
  for (const { item, used } of spentMinutes(requireRehearsal(db, interviewId))) {
    if (used !== null && used !== item.minutes) {
      updateRecords(db, 'agendaItems', { minutes: used }, 'id = ?', item.id)
    }
  }
  forget(db, interviewId)
  return {}
}

function requireRun(db: Connection, interviewId: string): MeetingRun {
  const run = runOf(db, interviewId)
  if (run === null) throw new AskwellError('not-found', words.meet.notBegun)
  return run
}

function requireRehearsal(db: Connection, interviewId: string): MeetingRun {
  const run = requireRun(db, interviewId)
  if (run.meeting.kind !== 'rehearsal') throw new AskwellError('refused', words.meet.noRehearsal)
  return run
}

function stop(db: Connection, { interviewId, kind }: Meeting, at: string): void {
  if (kind === 'rehearsal') forget(db, interviewId)
  else keep(db, act(requireRun(db, interviewId), { kind: 'end' }, at))
}

function forget(db: Connection, interviewId: string): void {
  deleteRecords(db, 'meetingItems', 'interview_id = ?', interviewId)
  deleteRecords(db, 'meetings', 'interview_id = ?', interviewId)
}

function keep(db: Connection, { meeting, items }: MeetingRun): void {
  updateRecords(db, 'meetings', meeting, 'interview_id = ?', meeting.interviewId)
  for (const item of items) {
    const known = updateRecords(db, 'meetingItems', item, 'agenda_item_id = ?', item.agendaItemId)
    if (known === 0) insertRecord(db, 'meetingItems', item)
  }
}
