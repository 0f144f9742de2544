/**
 * What a message can be filled in with. A template names a field in braces, in plain words: `{first name}`.
 * `day`, `time` and `place` are the interview's; `interviewee` is whom an introduction led to; `askedOn` the day of the
 * last request; `school` where the user studied last.
 */
export const messageFieldNames = [
  'firstName',
  'fullName',
  'company',
  'position',
  'introducer',
  'howKnown',
  'myName',
  'myHeadline',
  'myEmail',
  'myPhone',
  'school',
  'decision',
  'target',
  'minutes',
  'askedOn',
  'day',
  'time',
  'place',
  'interviewee',
  'specificPoint',
  'surprises',
] as const

export type MessageField = (typeof messageFieldNames)[number]

/** What is known for a message, each a single line; a field that is empty or not named is missing. */
export type MessageFields = Readonly<Partial<Record<MessageField, string>>>

export interface FilledText {
  readonly text: string
  /** Fields that the text names and nothing is known for, in the order of the text; they still stand there in braces. */
  readonly missing: readonly MessageField[]
}

/** How a template names a field: `{first name}`. */
export function tokenOf(field: MessageField): string {
  return `{${field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}}`
}

const fieldByToken = new Map(messageFieldNames.map((field) => [tokenOf(field), field]))

/** No name is longer, so that a long text without a closing brace costs nothing. */
const token = /\{[a-z][a-z ]{0,30}\}/g

/**
 * Puts values in the place of a text's fields, as they are: what a value holds is never taken for a field. Braces around
 * anything else stay as they stand.
 */
export function fillTemplate(text: string, fields: MessageFields): FilledText {
  const missing = new Set<MessageField>()
  const filled = text.replace(token, (found) => {
    const field = fieldByToken.get(found)
    if (field === undefined) return found
    const value = fields[field] ?? ''
    if (value === '') missing.add(field)
    return value === '' ? found : value
  })
  return { text: filled, missing: [...missing] }
}
