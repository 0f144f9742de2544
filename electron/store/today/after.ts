import { parseDate, toCalendarDateTime, toZoned } from '@internationalized/date'
import { displayName } from '../../../domain/contact.ts'
import type { Interview } from '../../../domain/interview.ts'
import { DAY } from '../../../domain/milliseconds.ts'
import { isAhead } from '../../../domain/status.ts'
import { thankYouDue } from '../../../domain/thankYou.ts'
import { toInstant } from '../../../domain/time.ts'
import type { TodayItem } from '../../../domain/today.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { endOfConversation } from '../followUps/ends.ts'
import { messageOf } from '../followUps/service.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { findRecord, listRecords } from '../records.ts'
import { readSettings } from '../settings/service.ts'
import { personBook } from './people.ts'

/** Follow-ups and promises are shown so many days ahead. */
const DAYS_AHEAD = 7

/** After so many days nobody waits any more to hear how it went. */
const REPORT_DAYS = 14

/** Decisions are shown so many days ahead: a request, its answer and a conversation take about three weeks. */
const DECISION_DAYS_AHEAD = 21

/** Conversations that are being timed. */
export function underWay(context: StoreContext): TodayItem[] {
  const personOf = personBook(context)
  return listRecords(context.db, 'meetings', "ended_at is null and kind = 'interview'").map(
    ({ interviewId, startedAt }) => ({
      kind: 'resume',
      ...personOf(interviewId),
      interviewId,
      dueAt: startedAt,
    }),
  )
}

/** What interviews want that were held: thanks and a debrief nobody has begun, and word to whoever made the introduction. */
export function afterwardsDue(context: StoreContext): TodayItem[] {
  const { db } = context
  const { thankYouHours } = readSettings(context).norms
  return interviewStatuses(context, 'true').flatMap(({ interview, status }): TodayItem[] => {
    const isHeld = status === 'held'
    if (isAhead(status) || (!isHeld && isOld(context, interview))) return []
    const endedAt = endOfConversation(context, interview)
    if (endedAt === null) return []
    const interviewId = interview.id
    const contact = requireContact(context, interview.contactId)
    const dueAt = thankYouDue(endedAt, thankYouHours)
    const of = { contactId: contact.id, contact: displayName(contact), interviewId, dueAt }
    const introducer = introducerToTell(context, interview, endedAt)
    const owesThanks = isHeld && messageOf(context, interviewId, 'thank-you') === null
    const isToWrite = isHeld && findRecord(db, 'debriefs', 'interview_id = ?', interviewId) === null
    return [
      ...(owesThanks ? [{ kind: 'thank-you' as const, followUpId: null, ...of }] : []),
      ...(isToWrite ? [{ kind: 'debrief' as const, ...of, endedAt }] : []),
      ...(introducer === null
        ? []
        : [{ kind: 'report-back' as const, followUpId: null, ...of, ...introducer }]),
    ]
  })
}

/** Whether an interview began so long ago that nobody waits any more to hear of it. */
function isOld({ now }: StoreContext, { startsAt }: Interview): boolean {
  return startsAt !== null && now().getTime() - Date.parse(startsAt) > (REPORT_DAYS + 1) * DAY
}

/** Whoever made the introduction and has not heard of it; null as well where it is too long ago to begin with. */
function introducerToTell(context: StoreContext, { id, contactId }: Interview, endedAt: string) {
  const { db, now } = context
  const { introducedById } = requireContact(context, contactId)
  const isLongAgo = now().getTime() - Date.parse(endedAt) > REPORT_DAYS * DAY
  if (introducedById === null || isLongAgo || messageOf(context, id, 'report-back') !== null) return null
  const told = `contact_id = ? and reported_back_at is not null
    and interview_id in (select id from interviews where contact_id = ?)`
  if (findRecord(db, 'referrals', told, contactId, introducedById) !== null) return null
  return { contactId: introducedById, contact: displayName(requireContact(context, introducedById)) }
}

/** Follow-ups that are due within some days or overdue, and not done. */
export function followUpsDue(context: StoreContext): TodayItem[] {
  const soon = toInstant(new Date(context.now().getTime() + DAYS_AHEAD * DAY))
  return listRecords(context.db, 'followUps', 'done_at is null and due_at <= ?', soon).map((followUp) => ({
    kind: followUp.kind,
    followUpId: followUp.id,
    interviewId: followUp.interviewId,
    contactId: followUp.contactId,
    contact: displayName(requireContact(context, followUp.contactId)),
    dueAt: followUp.dueAt,
  }))
}

/** What the user said they would do, where it is due within some days or has no day. */
export function promisesDue(context: StoreContext): TodayItem[] {
  const mine = "by = 'me' and done_at is null"
  const personOf = personBook(context)
  return listRecords(context.db, 'promises', mine).flatMap(
    ({ id, interviewId, text, dueOn }): TodayItem[] => {
      const dueAt = dueOn === null ? null : endOfDay(dueOn, context.zone)
      if (dueAt !== null && isFar(context, dueAt, DAYS_AHEAD)) return []
      return [{ kind: 'promise', ...personOf(interviewId), interviewId, promiseId: id, text, dueAt }]
    },
  )
}

/** Decisions that are open and whose day is near. */
export function decisionsDue(context: StoreContext): TodayItem[] {
  const open = 'decided_on is null and chosen_option_id is null and deadline is not null'
  return listRecords(context.db, 'decisions', open).flatMap(({ id, title, deadline }): TodayItem[] => {
    if (deadline === null) return []
    const dueAt = endOfDay(deadline, context.zone)
    if (isFar(context, dueAt, DECISION_DAYS_AHEAD)) return []
    return [{ kind: 'decision', decisionId: id, title, dueAt }]
  })
}

function isFar({ now }: StoreContext, at: string, days: number): boolean {
  return Date.parse(at) > now().getTime() + days * DAY
}

/** The last second of a day in a zone, a moment in UTC. */
function endOfDay(day: string, zone: string): string {
  const next = toZoned(toCalendarDateTime(parseDate(day).add({ days: 1 })), zone)
  return toInstant(new Date(next.toDate().getTime() - 1000))
}
