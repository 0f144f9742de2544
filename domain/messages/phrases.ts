import type { MessageFields } from './fields.ts'
import { countWords, sentencesOf } from './reading.ts'

const inFigures = /\b(\d{1,3})(?:\s*(?:-|–|—|to|or)\s*\d{1,3})?[\s-]*min(?:ute|ut|s|\b)/i
const inWords =
  /\b(?:ten|twelve|fifteen|twenty|twenty-five|thirty)(?:\s+(?:to|or)\s+\w+)?[\s-]+min|\bhalf an hour\b|\bquarter of an hour\b/i

/** Whether a text asks for a time that is easily given: 10 to 30 minutes. */
export function asksForMinutes(text: string): boolean {
  const minutes = Number(inFigures.exec(text)?.[1] ?? Number.NaN)
  return (minutes >= 10 && minutes <= 30) || inWords.test(text)
}

/** Ways to ask for work. Where a person's own post is spoken of (`your position`), none of them is meant. */
const jobRequests: readonly RegExp[] = [
  /\b(?:hire|employ|recruit|refer|recommend|consider) me\b/i,
  /\b(?:are|is|if) (?:you|they|your (?:team|company|department|group)|[A-Z]\w+)(?:[’']re| are| is)?(?: currently)? (?:hiring|recruiting)\b/,
  /\b(?:open|vacant|available|suitable) (?:position|role|job|post)s?\b/i,
  /\b(?:job|career|employment) (?:opening|opportunit|offer|application)/i,
  /\b(?:vacanc(?:y|ies)|openings?)\b(?=[^.?!]{0,60}(?:\bme\b|\bmy\b|\bapply\b|\bat\b|\bin your\b|\?))/i,
  /\b(?:look(?:ing)?|search(?:ing)?|hunting|apply(?:ing)?) (?:for|to) (?:(?!your\b)[\w-]+ ){0,4}(?:job|position|role|post|employment|internship|work)s?\b/i,
  /\bseek(?:ing)? (?:(?!your\b)[\w-]+ ){0,4}(?:job|position|role|post|employment|internship|work)s?\b/i,
  /\b(?:offer|find|get) me (?:(?!your\b)[\w-]+ ){0,4}(?:job|position|role|post|internship|work)s?\b/i,
  /\b(?:know|aware|heard?) of (?:any|a|an|some) (?:[\w-]+ ){0,3}(?:job|position|role|post|internship)s?\b/i,
]

const negation = /\b(?:not|never|no|without|rather than|instead of)\b|n[’']t\b/i

/** Whether a text asks for a job. Saying that one is not looking for one is no request. */
export function asksForJob(text: string): boolean {
  return sentencesOf(text).some((sentence) =>
    jobRequests.some((request) => {
      const found = request.exec(sentence)
      return found !== null && !negation.test(sentence.slice(0, found.index + found[0].length))
    }),
  )
}

const resume =
  /(?<!\p{L})(?:résumé|resumé|résume|c\.?v\.?|curriculum vitae|(?:my|the|a|attached) resume)s?(?!\p{L})/iu

/** Whether a text brings a résumé along or offers one. Saying that none is attached does not. */
export function mentionsResume(text: string): boolean {
  return sentencesOf(text).some((sentence) => resume.test(sentence) && !negation.test(sentence))
}

/**
 * Whether the last thing said is a question. What stands below it, a greeting and a name, says nothing more: lines
 * without a full stop, and those of up to three words.
 */
export function endsInQuestion(text: string, { myName = '', myHeadline = '' }: MessageFields): boolean {
  const lines = text.split('\n').map((line) => line.trim())
  const last = lines.findLast(
    (line) =>
      line !== myName &&
      line !== myHeadline &&
      /[.!?…。！？؟;]["”’»)\]]*$/u.test(line) &&
      (countWords(line) > 3 || /[?？؟]/.test(line)),
  )
  const sentence =
    last === undefined ? sentencesOf(text).findLast((one) => one !== myName) : sentencesOf(last).at(-1)
  return sentence !== undefined && /[?？؟]["”’»)\]]*$/u.test(sentence)
}
