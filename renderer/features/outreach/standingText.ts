import { parseAbsolute, toCalendarDate } from '@internationalized/date'
import type { OutreachView } from '../../../contract/outreach.ts'
import { businessDaysBetween, countingStart } from '../../../domain/businessDays.ts'
import { words } from '../../../domain/words/words.ts'
import { formatDay, formatDayTime, localZone } from '../../ui/time.ts'

/** The shape and colour of a standing, beside its words. */
export type StandingMark = 'waiting' | 'due' | 'yes' | 'no'

export interface StandingText {
  readonly mark: StandingMark
  readonly title: string
  readonly text: string
}

/**
 * Where requests stand, in words; null where none was sent.
 * @param startsAt when the interview is, where that is agreed
 */
export function standingText(
  { standing, fields }: Pick<OutreachView, 'standing' | 'fields'>,
  startsAt: string | null,
  now: Date,
): StandingText | null {
  const text = words.outreach.standing
  const { firstName: name = '', company = '' } = fields
  switch (standing.kind) {
    case 'unsent':
      return null
    case 'answered': {
      if (standing.reply === 'accepted') {
        const agreed = startsAt === null ? text.acceptedText : text.acceptedWithTime(formatDayTime(startsAt))
        return { mark: 'yes', title: text.accepted(name), text: agreed }
      }
      return standing.repliedAt === null
        ? { mark: 'no', title: text.stopped, text: text.stoppedText }
        : { mark: 'no', title: text.declined(name), text: text.declinedText }
    }
    case 'waiting': {
      const sent = formatDay(standing.lastSentAt)
      if (standing.stopAt !== null) {
        const until = formatDay(standing.stopAt)
        return { mark: 'waiting', title: text.waitingAgain, text: text.waitingAgainText(sent, until) }
      }
      const until = formatDay(standing.askAnotherAt)
      return { mark: 'waiting', title: text.waiting, text: text.waitingText(sent, until, company) }
    }
    case 'ask-another': {
      const on = formatDay(standing.writeAgainAt ?? standing.askAnotherAt)
      const title = text.silent(silentDays(standing.firstSentAt, now))
      return { mark: 'due', title, text: text.askAnotherText(company, name, on) }
    }
    case 'write-again':
      return {
        mark: 'due',
        title: text.silent(silentDays(standing.firstSentAt, now)),
        text: text.writeAgainText(name),
      }
    case 'stop':
      return { mark: 'due', title: text.stop, text: text.stopText }
  }
}

/** Business days without an answer, as they are counted for the norms. */
function silentDays(sentAt: string, now: Date): number {
  const zone = localZone()
  const today = toCalendarDate(parseAbsolute(now.toISOString(), zone))
  return businessDaysBetween(countingStart(sentAt, zone), today)
}
