import { withoutControls } from '../brief/bidi.ts'
import { offset, zoneCity } from '../clock.ts'
import { type Contact, displayName } from '../contact.ts'
import type { Decision } from '../decision.ts'
import type { Debrief, Interview } from '../interview.ts'
import type { Profile } from '../profile.ts'
import { toLine } from '../text.ts'
import { words } from '../words/words.ts'
import type { MessageFields } from './fields.ts'

/** What a message to somebody can draw on; texts are empty and records null where there is none. */
export interface MessageFacts {
  /** Who gets the message. */
  readonly contact: Pick<Contact, 'given' | 'middle' | 'family' | 'nickname' | 'position' | 'knownHow'>
  readonly company: string
  readonly introducer: string
  readonly profile: Pick<Profile, 'name' | 'headline' | 'email' | 'phone'> | null
  readonly school: string
  readonly decision: Pick<Decision, 'title' | 'target'> | null
  readonly interview: Pick<
    Interview,
    'startsAt' | 'zone' | 'limitMinutes' | 'method' | 'place' | 'link'
  > | null
  /** When the last request was sent, a moment in UTC. */
  readonly askedAt: string | null
  readonly debrief: Pick<Debrief, 'heldOn' | 'specificPoint' | 'surprises'> | null
  /** Whom the interview was with, where the message goes to whoever made the introduction. */
  readonly interviewee: string
  readonly locale: string
  /** The user's zone. */
  readonly zone: string
}

/** Minutes to ask for where no limit is known yet. Source: common advice of career centres. */
const ASKED_MINUTES = 20

/** What is known for the fields of a message. Each value is one line that turns no text around it. */
export function messageFields(facts: MessageFacts): MessageFields {
  const { contact, profile, decision, interview, debrief } = facts
  const known = {
    firstName: contact.given || displayName(contact),
    fullName: displayName(contact),
    company: facts.company,
    position: contact.position,
    introducer: facts.introducer,
    howKnown: contact.knownHow,
    myName: profile?.name ?? '',
    myHeadline: profile?.headline ?? '',
    myEmail: profile?.email ?? '',
    myPhone: profile?.phone ?? '',
    school: facts.school,
    decision: decision?.title ?? '',
    target: decision?.target ?? '',
    minutes: String(interview?.limitMinutes ?? ASKED_MINUTES),
    askedOn: facts.askedAt === null ? '' : dayText(facts.askedAt, facts.locale, facts.zone),
    day: interviewDay(facts),
    time: interviewTime(facts),
    place: interview === null ? '' : interview.method === 'video' ? interview.link : interview.place,
    interviewee: facts.interviewee,
    specificPoint: debrief?.specificPoint ?? '',
    surprises: debrief?.surprises ?? '',
  } satisfies MessageFields
  return Object.fromEntries(
    Object.entries(known).map(([field, value]) => [field, toLine(withoutControls(value))]),
  )
}

/** `Thursday 26 November` as the reader's system writes it. */
function dayText(moment: string, locale: string, zone: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone } as const
  return new Intl.DateTimeFormat(locale, options).format(new Date(moment))
}

function interviewDay({ interview, debrief, locale }: MessageFacts): string {
  if (interview !== null && interview.startsAt !== null)
    return dayText(interview.startsAt, locale, interview.zone)
  return debrief === null ? '' : dayText(`${debrief.heldOn}T12:00:00Z`, locale, 'UTC')
}

/** The time where the interview is; where the user's clock shows another one, its city too. */
function interviewTime({ interview, locale, zone }: MessageFacts): string {
  if (interview === null || interview.startsAt === null) return ''
  const at = Date.parse(interview.startsAt)
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: interview.zone }).format(at)
  if (offset(interview.zone, at) === offset(zone, at)) return time
  return words.interviews.inZone(time, zoneCity(interview.zone))
}
