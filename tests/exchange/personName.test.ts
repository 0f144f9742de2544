import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitName } from '../../electron/exchange/personName.ts'

const parts = (name: string) => {
  const { prefix, given, middle, family, suffix } = splitName(name)
  return [prefix, given, middle, family, suffix].join('|')
}

test.each([
  ['Dana', '|Dana|||'],
  ['Dana Okafor', '|Dana||Okafor|'],
  ['Dana Maria Okafor', '|Dana|Maria|Okafor|'],
  ['Okafor, Dana', '|Dana||Okafor|'],
  ['Okafor, Dana Maria', '|Dana|Maria|Okafor|'],
  ['Okafor, Dr. Dana, PhD', 'Dr.|Dana||Okafor|PhD'],
  ['Dr. Dana Okafor', 'Dr.|Dana||Okafor|'],
  ['Prof. Dr. Jan van der Berg', 'Prof. Dr.|Jan||van der Berg|'],
  ['Dana Okafor, PhD', '|Dana||Okafor|PhD'],
  ['Martin King Jr.', '|Martin||King|Jr.'],
  ['John Smith III', '|John||Smith|III'],
  ['Ludwig van Beethoven', '|Ludwig||van Beethoven|'],
  ['Maria de la Cruz', '|Maria||de la Cruz|'],
  ['José Ortega y Gasset', '|José||Ortega y Gasset|'],
  ['Van Morrison', '|Van||Morrison|'],
  ['de Gaulle', '|||de Gaulle|'],
  ['Mei Ling Ma', '|Mei|Ling|Ma|'],
  ['M. Dupont', 'M.|Dupont|||'],
  ['Dr.', '|Dr.|||'],
  ['山田 太郎', '|山田 太郎|||'],
  ['김민준', '|김민준|||'],
  ['O’Brien, Siobhán', '|Siobhán||O’Brien|'],
  ['', '||||'],
])('%s', (name, expected) => {
  expect(parts(name)).toBe(expected)
})

test('no word of a name is lost, and without a comma they keep their order', () => {
  const word = fc.constantFrom(
    'Dana',
    'Okafor',
    'van',
    'der',
    'Dr.',
    'PhD',
    'y',
    'Jr.',
    'de',
    'M.',
    'Łukasz',
    '太郎',
    ',',
    'Ms',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (named) => {
      const name = named.join(' ')
      const { prefix, given, middle, family, suffix } = splitName(name)
      const words = [prefix, given, middle, family, suffix]
        .join(' ')
        .split(/[\s,]+/)
        .filter(Boolean)
      const expected = name.split(/[\s,]+/).filter(Boolean)
      expect([...words].sort()).toEqual([...expected].sort())
      if (!name.includes(',')) expect(words).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
})
