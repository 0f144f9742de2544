import { expect, test } from 'vitest'
import { sectionNames } from '../../../domain/brief/section.ts'
import { placeOf } from '../../../renderer/features/brief/places.ts'

const places = { interviewId: 'dana', contactId: 'okafor' }
const hrefOf = (id: string, section: Parameters<typeof placeOf>[0]['section']) =>
  placeOf({ id, section, text: '' }, places)?.href ?? null

test('a row left off leads to where it is written', () => {
  expect(hrefOf('agenda-7', 'agenda')).toBe('/interviews/dana/agenda')
  expect(hrefOf('place-1', 'where')).toBe('/interviews/dana/prepare')
  expect(hrefOf('purpose-2', 'decide')).toBe('/interviews/dana/prepare')
  expect(hrefOf('care-3', 'company')).toBe('/interviews/dana/prepare')
  expect(hrefOf('pronouns', 'head')).toBe('/contacts/okafor')
})

test('every section is known', () => {
  for (const section of sectionNames) expect(() => hrefOf('row', section)).not.toThrow()
})
