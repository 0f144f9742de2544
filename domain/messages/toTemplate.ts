import { type MessageField, type MessageFields, tokenOf } from './fields.ts'

/** Fields whose value says what it is wherever it stands; a number of minutes or a day does not. */
const telling: readonly MessageField[] = [
  'fullName',
  'firstName',
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
  'interviewee',
]

/** Shorter values stand in too many texts by chance. */
const SHORTEST = 3

/**
 * A message as a template: where it names this person, their company or the user, the field stands instead. Filled in
 * with the same values it is the same message.
 */
export function toTemplate(text: string, fields: MessageFields): string {
  const known = telling
    .map((field) => ({ field, value: fields[field] ?? '' }))
    .filter(({ value }) => value.length >= SHORTEST)
    .toSorted((a, b) => b.value.length - a.value.length)
  if (known.length === 0) return text
  const fieldByValue = new Map(known.toReversed().map(({ field, value }) => [value, field]))
  const values = known.map(({ value }) => value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const whole = new RegExp(`(?<![\\p{L}\\p{N}{])(?:${values.join('|')})(?![\\p{L}\\p{N}}])`, 'gu')
  return text.replace(whole, (value) => {
    const field = fieldByValue.get(value)
    return field === undefined ? value : tokenOf(field)
  })
}
