import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fillTemplate,
  type MessageFields,
  messageFieldNames,
  tokenOf,
} from '../../../domain/messages/fields.ts'

test('a field is named in plain words', () => {
  expect(tokenOf('firstName')).toBe('{first name}')
  expect(tokenOf('company')).toBe('{company}')
})

test('values stand in the place of fields, and what is missing is named once, in the order of the text', () => {
  const text = 'Dear {first name}, {introducer} said {position} at {company}. {introducer}. {my name}'
  expect(fillTemplate(text, { firstName: 'Dana', company: 'Northwind', position: '' })).toEqual({
    text: 'Dear Dana, {introducer} said {position} at Northwind. {introducer}. {my name}',
    missing: ['introducer', 'position', 'myName'],
  })
})

test('braces around anything else stay', () => {
  const text = '{} {First Name} { first name } {firstName} {first  name} {{company} {constructor} {surprise'
  expect(fillTemplate(text, { firstName: 'Dana', company: 'Northwind' })).toEqual({
    text: text.replace('{company}', 'Northwind'),
    missing: [],
  })
})

const field = fc.constantFrom(...messageFieldNames)
const value = fc.oneof(
  field.map(tokenOf),
  fc.constantFrom('$&', '$1', '$<name>', '{', '}', '\\', '\u202e'),
  fc.string({ minLength: 1, unit: 'grapheme' }),
)

test('values come in literally: nothing in them is taken for a field or a pattern', () => {
  const pieces = fc.array(fc.oneof(field, fc.constantFrom(' and ', '{', 'x')), { maxLength: 12 })
  const known = fc.dictionary(field, value, { noNullPrototype: true })
  fc.assert(
    fc.property(pieces, known, (parts, fields) => {
      const isField = (part: string) => (messageFieldNames as readonly string[]).includes(part)
      const text = parts.map((part) => (isField(part) ? tokenOf(part as never) : part)).join('')
      const expected = parts.map((part) => {
        if (!isField(part)) return part
        return (fields as MessageFields)[part as keyof MessageFields] || tokenOf(part as never)
      })
      const filled = fillTemplate(text, fields)
      expect(filled.text).toBe(expected.join(''))
      expect(filled.missing).toEqual([
        ...new Set(parts.filter((part) => isField(part) && !(fields as Record<string, string>)[part])),
      ])
    }),
    { numRuns: 2000 },
  )
})

test('a long text full of open braces takes no time that grows with its square', () => {
  const text = '{first name '.repeat(200_000)
  expect(fillTemplate(text, { firstName: 'Dana' })).toEqual({ text, missing: [] })
})
