import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dressCode } from '../../domain/company.ts'
import { suggestDress } from '../../domain/outfit.ts'
import { words } from '../../domain/words/words.ts'

const of = (industry: string, method: 'in-person' | 'video' = 'in-person', name = 'Northwind') =>
  suggestDress({ name, industry, dressCode: '' }, method).level

test('finance, law and consulting dress more formally, technology and non-profit work less', () => {
  for (const industry of [
    'Investment banking',
    'Health insurance',
    'Law',
    'Tax and legal',
    'Management consulting',
  ]) {
    expect(of(industry), industry).toBe('business-professional')
  }
  for (const industry of [
    'Software',
    'Technology',
    'Non-profit',
    'Nonprofit',
    'Charity',
    'Digital health apps',
  ]) {
    expect(of(industry), industry).toBe('smart-casual')
  }
  for (const industry of [
    '',
    'Hospital',
    'Apparel',
    'Lawn care',
    'Criminal investigation',
    'Non-ferrous metals',
  ]) {
    expect(of(industry), industry).toBe('business-casual')
  }
})

test('a site is walked in person alone', () => {
  expect(of('Construction')).toBe('site')
  expect(of('Construction', 'video')).toBe('business-casual')
  const noted = { name: 'Kestrel', industry: 'Medical devices', dressCode: 'site' } as const
  expect(suggestDress(noted, 'in-person')).toEqual({ level: 'site', reason: 'company' })
  expect(suggestDress(noted, 'video')).toEqual({ level: 'business-casual', reason: 'usual' })
})

test('what is noted of the company comes first, and its name helps where no industry is known', () => {
  const noted = { name: 'Acme Bank', industry: 'Banking', dressCode: 'smart-casual' } as const
  expect(suggestDress(noted, 'in-person')).toEqual({ level: 'smart-casual', reason: 'company' })
  expect(of('', 'in-person', 'Acme Law')).toBe('business-professional')
  expect(of('Hospital', 'in-person', 'Bank Street Hospital')).toBe('business-casual')
})

test('there is a level and an idea for any industry, method and record, never below smart casual', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...dressCode.options),
      fc.constantFrom('in-person', 'phone', 'video'),
      (industry, noted, method) => {
        const { level, reason } = suggestDress({ name: '', industry, dressCode: noted }, method)
        expect(words.prepare.ideas[level]).not.toBe('')
        expect(words.prepare.dressReasons[reason]).not.toBe('')
        expect(dressCode.options).toContain(level)
      },
    ),
  )
})
