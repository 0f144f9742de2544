import { expect, test } from 'vitest'
import { composeBrief } from '../../../domain/brief/compose.ts'
import { briefRows } from '../../../domain/brief/content.ts'
import { promotionOf } from '../../../renderer/features/brief/remedies.ts'
import { anAgenda, danaSource } from '../../support/briefSource.ts'

const agenda = anAgenda([
  { kind: 'opening', text: 'Thank you', minutes: 2, importance: 'could' },
  { kind: 'question', text: 'Why?', minutes: 2, importance: 'could' },
  { kind: 'share', text: 'I can', minutes: 2, importance: 'must' },
])
const rows = briefRows(composeBrief(danaSource({ agenda })))
const promotionFor = (id: string) => {
  const row = rows.find((each) => each.id === id)
  if (row === undefined) throw new Error(`No row ${id}`)
  return promotionOf(row, rows)
}

test('an agenda item can be made a must, unless it is one or its importance is nothing to the page', () => {
  expect(promotionFor('agenda-item-1')).toEqual({ kind: 'must', id: 'item-1', of: 'agendaItems' })
  expect(promotionFor('agenda-item-2')).toBeNull()
  expect(promotionFor('agenda-item-0')).toBeNull()
})

test('an entry of a list can be put first, unless it is', () => {
  expect(promotionFor('share-share-0')).toBeNull()
  expect(promotionFor('share-share-3')).toEqual({ kind: 'first', id: 'share-3', of: 'profileEntries' })
  expect(promotionFor('fact-fact-1')).toMatchObject({ kind: 'first', of: 'companyNotes' })
  expect(promotionFor('asked-likely-1')).toMatchObject({ kind: 'first', of: 'likelyQuestions' })
})
