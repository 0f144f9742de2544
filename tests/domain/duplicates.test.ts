import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areOpposed, areVariants, type Candidate, compare, initialKey } from '../../domain/duplicates.ts'
import { contactKeys } from '../../domain/match.ts'

type Fields = Partial<Omit<Candidate, 'keys'>>

function candidate(fields: Fields): Candidate {
  const person = {
    given: 'Dana',
    middle: '',
    family: 'Okafor',
    nickname: '',
    company: '',
    emails: [],
    phones: [],
    links: [],
    ...fields,
  }
  return { ...person, keys: contactKeys(person) }
}

const likeness = (a: Fields, b: Fields, crowded: readonly string[] = []) =>
  compare(candidate(a), candidate(b), (key) => crowded.includes(key))

const profile = (name: string) => [`https://www.linkedin.com/in/${name}`]

describe('certain', () => {
  test.each<[string, Fields, Fields]>([
    [
      'one profile, whatever else differs',
      { links: profile('d') },
      { given: 'D', family: 'Eze', links: profile('D/') },
    ],
    ['one address and one name', { emails: ['d@x.org'] }, { emails: ['D@x.org', 'e@x.org'] }],
    [
      'one address, and one entry without a name',
      { emails: ['d@x.org'] },
      { given: '', family: '', emails: ['d@x.org'] },
    ],
    ['one number and one full name', { phones: ['+44 20 7946 0142'] }, { phones: ['020 7946 0142'] }],
  ])('%s', (_case, a, b) => {
    expect(likeness(a, b).isCertain).toBe(true)
    expect(likeness(b, a).isCertain).toBe(true)
  })

  test.each<[string, Fields, Fields]>([
    ['a name alone', {}, {}],
    ['name and company', { company: 'Northwind' }, { company: 'northwind' }],
    ['one address, two names', { emails: ['info@x.org'] }, { given: 'Jan', emails: ['info@x.org'] }],
    [
      'one address and name, two profiles',
      { emails: ['d@x.org'], links: profile('d1') },
      { emails: ['d@x.org'], links: profile('d2') },
    ],
    ['one number, two names', { phones: ['6001002000'] }, { given: 'Jan', phones: ['6001002000'] }],
    [
      'one number, first names alone',
      { family: '', phones: ['6001002000'] },
      { family: '', phones: ['6001002000'] },
    ],
    [
      'one number and name, other addresses',
      { phones: ['6001002000'], emails: ['a@x.org'] },
      { phones: ['6001002000'], emails: ['b@x.org'] },
    ],
  ])('not %s', (_case, a, b) => {
    expect(likeness(a, b).isCertain).toBe(false)
  })

  test('not by what a crowd has', () => {
    const a = { emails: ['info@x.org'] }
    expect(likeness(a, a).isCertain).toBe(true)
    expect(likeness(a, a, ['e:info@x.org'])).toMatchObject({ isCertain: false, reasons: [{ kind: 'name' }] })
  })
})

test('reasons and doubts are told with what they rest on', () => {
  const { reasons, doubts } = likeness(
    {
      company: 'Northwind',
      emails: ['d@x.org', 'd@home.org'],
      phones: ['+44 20 7946 0142'],
      links: profile('a'),
    },
    { company: 'Contoso', emails: ['dana@x.org'], phones: ['020 7946 0142'], links: profile('b') },
  )
  expect(reasons).toEqual([{ kind: 'phone', value: '+44 20 7946 0142' }, { kind: 'name' }])
  expect(doubts).toEqual([{ kind: 'profiles' }, { kind: 'emails', domain: 'x.org' }, { kind: 'companies' }])
})

test('what speaks for two being one raises the score, what speaks against lowers it', () => {
  const name = likeness({}, {}).score
  const company = likeness({ company: 'X' }, { company: 'X' }).score
  const address = likeness({ company: 'X', emails: ['d@x.org'] }, { company: 'X', emails: ['d@x.org'] }).score
  const others = likeness({ company: 'X', emails: ['d@x.org'] }, { company: 'X', emails: ['e@x.org'] }).score
  expect(address).toBeGreaterThan(company)
  expect(company).toBeGreaterThan(name)
  expect(others).toBeLessThan(company)
})

test('other names or profiles oppose two, unless they are certain', () => {
  expect(areOpposed(likeness({ links: profile('a') }, { links: profile('b') }))).toBe(true)
  expect(areOpposed(likeness({ links: profile('a') }, { given: 'Jan', links: profile('a') }))).toBe(false)
  expect(areOpposed(likeness({ company: 'X' }, { company: 'Y' }))).toBe(false)
})

test.each([
  ['d okafor', 'dana okafor', true],
  ['dana okafor', 'dana m okafor', true],
  ['dana m okafor', 'dana maria okafor', true],
  ['dana maria okafor', 'dana marta okafor', false],
  ['dana okafor', 'daniel okafor', false],
  ['d okafor', 'dana eze', false],
  ['okafor', 'okafor', false],
  ['田 太 郎', '田 郎', false],
])('%s and %s may be one name: %s', (one, other, expected) => {
  expect(areVariants(one, other)).toBe(expected)
  expect(areVariants(other, one)).toBe(expected)
})

test('names that may be one have one looser key', () => {
  expect(initialKey('n:dana maria okafor|northwind')).toBe('d okafor|northwind')
  expect(initialKey('n:dana|northwind')).toBeNull()
  expect(initialKey('n:田 太 郎|northwind')).toBeNull()
  const word = fc.stringMatching(/^[a-c]{1,3}$/)
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(name, name, (one, other) => {
      if (areVariants(one, other)) expect(initialKey(`n:${one}|x`)).toBe(initialKey(`n:${other}|x`))
    }),
  )
})

test('comparing is the same both ways', () => {
  const texts = (values: readonly string[]) => fc.subarray([...values])
  const any = fc.record({
    given: fc.constantFrom('Dana', 'D', ''),
    family: fc.constantFrom('Okafor', 'Eze', ''),
    company: fc.constantFrom('', 'X', 'Y'),
    emails: texts(['d@x.org', 'e@x.org', 'd@y.org']),
    phones: texts(['6001002000', '7001002000']),
    links: texts(['https://linkedin.com/in/a', 'https://linkedin.com/in/b']),
  })
  fc.assert(
    fc.property(any, any, (a, b) => {
      const [one, other] = [likeness(a, b), likeness(b, a)]
      expect(other.score).toBe(one.score)
      expect(other.isCertain).toBe(one.isCertain)
      expect(one.score).toBeGreaterThanOrEqual(0)
      expect(one.score).toBeLessThanOrEqual(1)
    }),
  )
})
