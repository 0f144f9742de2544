import { expect, test } from 'vitest'
import { type Fillable, filled, fillsFor } from '../../domain/fill.ts'
import { type ImportedContact, unsaid } from '../../electron/exchange/imported.ts'

const { uid, introducedByUid, source, createdAt, ...nobody }: Omit<ImportedContact, 'row'> = unsaid
const email = (value: string) => ({ kind: 'email' as const, label: '', value })
const phone = (value: string) => ({ kind: 'phone' as const, label: '', value })
const link = (value: string) => ({ kind: 'link' as const, label: '', value })
const dana: Fillable = {
  ...nobody,
  given: 'Dana',
  family: 'Okafor',
  points: [
    email('dana@example.org'),
    phone('+48 600 100 200'),
    { ...link('https://linkedin.com/in/dana'), label: 'profile' },
  ],
  tags: ['health'],
  company: 'Northwind',
  position: 'Nurse',
  notes: 'Met at the fair.',
  connectedOn: '2024-03-12',
  extra: { columns: [['Birthday', '1 May']], vcard: ['PHOTO:data:a'] },
}

test('what is empty is filled', () => {
  expect(filled(nobody, fillsFor(nobody, dana))).toEqual(dana)
})

test('what is there is never replaced, and the same record twice fills nothing', () => {
  expect(fillsFor(dana, dana)).toEqual({})
  expect(fillsFor(dana, nobody)).toEqual({})
  const other = {
    ...dana,
    given: 'D.',
    company: 'Contoso',
    position: 'Head of Nursing',
    points: [link('https://linkedin.com/in/dana-o')],
    extra: { columns: [['Birthday', '2 May'] as const], vcard: ['PHOTO:data:b'] },
    notes: 'the fair',
    connectedOn: '2025-01-01',
  }
  expect(fillsFor(dana, other)).toEqual({})
})

test('another address or number is added, however the known one is written', () => {
  const points = [email('DANA@example.org'), phone('0048600100200'), email('d@northwind.example')]
  expect(fillsFor(dana, { ...nobody, points })).toEqual({ points: [email('d@northwind.example')] })
})

test('tags, notes and other fields gather what only the record says', () => {
  const record = {
    ...nobody,
    tags: ['Health', 'alumni'],
    notes: 'Likes tea.',
    extra: { columns: [['Hobby', 'chess'] as const], vcard: ['PHOTO:data:b', 'X-A:1'] },
  }
  const fills = fillsFor(dana, record)
  expect(fills).toEqual({
    tags: ['alumni'],
    notes: 'Met at the fair.\n\nLikes tea.',
    extra: {
      columns: [
        ['Birthday', '1 May'],
        ['Hobby', 'chess'],
      ],
      vcard: ['PHOTO:data:a', 'X-A:1'],
    },
  })
  expect(fillsFor(filled(dana, fills), record)).toEqual({})
})

test('a middle name is filled in only where both are called the same', () => {
  const record = { ...nobody, given: 'dana', middle: 'Ada', family: 'OKAFOR' }
  expect(fillsFor(dana, record)).toEqual({ middle: 'Ada' })
  expect(fillsFor(dana, { ...record, given: 'Ines' })).toEqual({})
})

test('a position is filled in only at its own company', () => {
  const without = { ...dana, position: '' }
  expect(fillsFor(without, { ...nobody, company: 'NORTHWIND', position: 'Nurse' })).toEqual({
    position: 'Nurse',
  })
  expect(fillsFor(without, { ...nobody, position: 'Nurse' })).toEqual({ position: 'Nurse' })
  expect(fillsFor(without, { ...nobody, company: 'Contoso', position: 'Nurse' })).toEqual({})
})
