import { expect, test } from 'vitest'
import { composeBrief } from '../../../domain/brief/compose.ts'
import { briefRows } from '../../../domain/brief/content.ts'
import { placeOf } from '../../../renderer/features/brief/places.ts'
import { danaSource } from '../../support/briefSource.ts'

const places = { interviewId: 'dana', contactId: 'okafor', companyId: 'northwind' }
const rows = briefRows(composeBrief(danaSource()))
const hrefOf = (id: string) => {
  const row = rows.find((each) => each.id === id)
  if (row === undefined) throw new Error(`No row ${id}`)
  return placeOf(row, places)?.href ?? null
}

test('a row left off leads to where it is written', () => {
  expect(hrefOf('agenda-item-3')).toBe('/interviews/dana/agenda')
  expect(hrefOf('where-place-1')).toBe('/interviews/dana/prepare')
  expect(hrefOf('care-1')).toBe('/interviews/dana/prepare')
  expect(hrefOf('head-pronouns')).toBe('/contacts/okafor')
  expect(hrefOf('share-share-0')).toBe('/profile')
  expect(hrefOf('fact-fact-0')).toBe('/companies/northwind')
  expect(hrefOf('decision-decision')).toBe('/decisions/decision')
})

test('what Askwell says of its own leads nowhere', () => {
  expect(hrefOf('agenda-stop')).toBeNull()
  expect(hrefOf('after-1')).toBeNull()
})
