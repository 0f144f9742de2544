import { searchTerms } from '../fold.ts'
import type { MessageFields } from './fields.ts'

/** Shorter words are in every text. */
const TELLING = 4

const connecting =
  /\b(?:met|meet(?:ing)? (?:at|in)|introduced|suggested|recommended|mentioned|mutual|we both|both of us|same (?:school|university|course|company|team|class)|alum\w*|graduate of|classmates?|colleagues?|connected|read|heard|saw|watched|listened|attended|found your|came across|remember(?:ed)? (?:me|you|our|your)|gave me your|your profile)\b/i

const theirWork =
  /\byour (?:own )?(?:work|path|way|role|position|team|group|department|talk|article|post|paper|book|answer|panel|study|research|project|experience|career|move|step|job|lecture|course|view|story|background|podcast)\b|\byou (?:(?:have |.ve )(?:\w+ed|chosen|written|made|gone|built|led|run|been|done|seen)|asked|answered|built|changed|chose|gave|lead|led|made|moved|run|said|spoke|taught|went|wrote)\b/i

/**
 * Whether a first sentence says how the two come together: by a name, a school, how they know each other, the person's
 * work, or by a phrase for it.
 */
export function tellsConnection(sentence: string, fields: MessageFields): boolean {
  const { introducer, howKnown, school, company, position } = fields
  return (
    connecting.test(sentence) ||
    theirWork.test(sentence) ||
    [introducer, school, company, position].some((value) => holds(sentence, value ?? '')) ||
    shares(sentence, howKnown ?? '')
  )
}

/** Whether a text says why it goes to this person: it names their company, what they do, or something they made. */
export function namesPerson(text: string, { company, position }: MessageFields): boolean {
  return holds(text, company ?? '') || holds(text, position ?? '') || theirWork.test(text)
}

/** Whether a text has all words of a value one after the other, however they are written. */
function holds(text: string, value: string): boolean {
  const sought = searchTerms(value).join(' ')
  return sought !== '' && ` ${wordsOf(text)} `.includes(` ${sought} `)
}

/** Whether a text has at least two telling words of a value; the only one, where it has but one. */
function shares(text: string, value: string): boolean {
  const telling = searchTerms(value).filter((word) => word.length >= TELLING)
  const there = new Set(wordsOf(text).split(' '))
  const found = telling.filter((word) => there.has(word)).length
  return found >= 2 || (telling.length === 1 && found === 1)
}

/** As `searchTerms`, with repeated words kept: the order counts here. */
function wordsOf(text: string): string {
  return text
    .split(/\s+/)
    .flatMap((word) => searchTerms(word))
    .join(' ')
}
