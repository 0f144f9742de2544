import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nothingSeen } from '../../../electron/store/imports/seen.ts'

test('what was added is never forgotten', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 50 }), (texts) => {
      const seen = nothingSeen()
      for (const text of texts) seen.add(text)
      expect(texts.every((text) => seen.has(text))).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('of a million texts, hardly a new one counts as known', () => {
  const seen = nothingSeen()
  for (let at = 0; at < 1_000_000; at += 1) seen.add(`e:person${at}@example.org`)
  const wrong = Array.from({ length: 10_000 }, (_, at) => seen.has(`e:other${at}@example.org`))
  expect(wrong.filter(Boolean).length).toBeLessThan(50)
})
