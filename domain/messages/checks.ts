import type { Outreach } from '../interview.ts'
import type { MessagePurpose } from '../template.ts'
import type { MessageFields } from './fields.ts'
import { asksForJob, asksForMinutes, endsInQuestion, mentionsResume } from './phrases.ts'
import { countWords, firstSentence, unfilled } from './reading.ts'
import { namesPerson, tellsConnection } from './why.ts'

export type CheckId =
  | 'length'
  | 'note'
  | 'subject'
  | 'connection'
  | 'why'
  | 'minutes'
  | 'job'
  | 'resume'
  | 'question'
  | 'unfilled'

/** One piece of common advice, and whether a message follows it. `count`: the words, characters or gaps it speaks of. */
export interface MessageCheck {
  readonly id: CheckId
  readonly isOk: boolean
  readonly count: number
}

export interface CheckedMessage extends Pick<Outreach, 'channel' | 'subject' | 'body'> {
  readonly purpose: MessagePurpose
}

/** Words a request stays within; fewer are better. Source: common advice of career centres. */
export const MOST_WORDS = 100
export const BEST_WORDS = 75

/** Characters of a note that goes with a request to connect on LinkedIn; of a free account, 200. */
const NOTE_LENGTH = 300

/** Characters of a subject that lists of messages show whole. */
const SUBJECT_LENGTH = 70

/** Told as so many and more. */
const MANY = 1000

/** What is read of a message: longer ones fail by their length, and reading stays quick. */
const READ = 20_000

/**
 * Reads a message for the advice that applies to it. These are rules of thumb over English phrases, for a writer to
 * judge: a message may be good in spite of one, and is not good because of all.
 * @param fields what is known of the receiver and the user
 */
export function checkMessage(message: CheckedMessage, fields: MessageFields): readonly MessageCheck[] {
  const { channel, purpose } = message
  const body = message.body.slice(0, READ)
  const isCut = message.body.length > READ
  const counted = isCut ? Math.max(countWords(body), MANY) : countWords(body)
  const check = (id: CheckId, isOk: boolean, count = 0): MessageCheck => ({ id, isOk, count })
  const isRequest = purpose === 'request'
  const gaps = unfilled(`${message.subject}\n${body}`)
  return [
    check('length', counted <= MOST_WORDS, counted),
    ...(channel === 'linkedin' && (isRequest || purpose === 'again')
      ? [check('note', message.body.trim().length <= NOTE_LENGTH, message.body.trim().length)]
      : []),
    ...(channel === 'email' ? [check('subject', isShortLine(message.subject))] : []),
    ...(isRequest
      ? [
          check('connection', tellsConnection(firstSentence(body), fields)),
          check('why', namesPerson(body, fields)),
        ]
      : []),
    ...(isRequest || purpose === 'again'
      ? [
          check('minutes', asksForMinutes(body)),
          check('job', !asksForJob(body)),
          check('resume', !mentionsResume(body)),
          check('question', endsInQuestion(message.body.slice(-READ), fields)),
        ]
      : []),
    check('unfilled', gaps === 0, gaps),
  ]
}

function isShortLine(subject: string): boolean {
  return subject.trim() !== '' && subject.length <= SUBJECT_LENGTH
}
