import { expect, test } from 'vitest'
import { type Fillable, filled, fillsFor } from '../../domain/fill.ts'

const nobody: Fillable = {
  given: '',
  family: '',
  emails: [],
  links: [],
  company: '',
  position: '',
  connectedOn: null,
}
const dana: Fillable = {
  given: 'Dana',
  family: 'Okafor',
  emails: ['dana@example.org'],
  links: ['https://linkedin.com/in/dana'],
  company: 'Northwind',
  position: 'Nurse',
  connectedOn: '2024-03-12',
}

test('what is empty is filled', () => {
  expect(fillsFor(nobody, dana)).toEqual(dana)
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
    links: ['https://linkedin.com/in/dana-o'],
    connectedOn: '2025-01-01',
  }
  expect(fillsFor(dana, other)).toEqual({})
})

test('another address is added, whatever the case of the known one', () => {
  const record = { ...nobody, emails: ['DANA@example.org', 'd@northwind.example'] }
  expect(fillsFor(dana, record)).toEqual({ emails: ['d@northwind.example'] })
})

test('a position is filled in only at its own company', () => {
  const without = { ...dana, position: '' }
  expect(fillsFor(without, { ...nobody, company: 'NORTHWIND', position: 'Nurse' })).toEqual({
    position: 'Nurse',
  })
  expect(fillsFor(without, { ...nobody, position: 'Nurse' })).toEqual({ position: 'Nurse' })
  expect(fillsFor(without, { ...nobody, company: 'Contoso', position: 'Nurse' })).toEqual({})
})
