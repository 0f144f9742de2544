import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillTemplate, type MessageFields, messageFieldNames } from '../../../domain/messages/fields.ts'
import { toTemplate } from '../../../domain/messages/toTemplate.ts'

const fields: MessageFields = {
  firstName: 'Dana',
  fullName: 'Dana Weiss',
  company: 'Northwind',
  minutes: '20',
  day: 'Thursday',
  myName: 'Jo',
}

test('fields stand where a message names someone, the longest value first', () => {
  expect(toTemplate('Dear Dana, Dana Weiss of Northwind. Danae, Northwinds, Jo, 20, Thursday', fields)).toBe(
    'Dear {first name}, {full name} of {company}. Danae, Northwinds, Jo, 20, Thursday',
  )
})

test('a value within another one is not taken out of it', () => {
  expect(
    toTemplate('The Northwind Lead of Northwind', { company: 'Northwind', position: 'Northwind Lead' }),
  ).toBe('The {position} of {company}')
})

test('names with signs of patterns are names', () => {
  const known = { company: 'A+B (C.o) [x]', firstName: '$&\\' }
  expect(toTemplate('At A+B (C.o) [x], $&\\ said A+B (Cxo) [x]', known)).toBe(
    'At {company}, {first name} said A+B (Cxo) [x]',
  )
})

test('filled in with the same values it is the same message', () => {
  const value = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ż', '$', '.', '-'), maxLength: 6 }),
    fc.constantFrom('Dana', 'Dana Weiss', 'Weiss'),
  )
  const known = fc.dictionary(fc.constantFrom(...messageFieldNames), value, { noNullPrototype: true })
  const message = fc.array(fc.oneof(value, fc.constantFrom(' ', ', ', '.\n', 'Dana')), { maxLength: 20 })
  fc.assert(
    fc.property(message, known, (parts, values) => {
      const text = parts.join('')
      expect(fillTemplate(toTemplate(text, values), values).text).toBe(text)
    }),
    { numRuns: 2000 },
  )
})
