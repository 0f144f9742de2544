import { expect, test } from 'vitest'
import { contactKeys, haveOtherProfiles, linkedInProfile, speakAgainst } from '../../domain/match.ts'

const person = {
  given: 'Zoë',
  middle: '',
  family: 'Müller',
  nickname: '',
  company: '',
  emails: [],
  phones: [],
  links: [],
}

test('addresses and profiles are keys, and name with company; a name alone is none', () => {
  expect([...contactKeys(person)]).toEqual([])
  expect([...contactKeys({ ...person, company: 'Łódź Labs' })]).toEqual(['n:zoe muller|lodz labs'])
  expect([
    ...contactKeys({
      ...person,
      emails: [' Zoe@Example.org'],
      phones: [],
      links: ['https://www.linkedin.com/in/Zoe-M/', 'https://example.org'],
    }),
  ]).toEqual(['e:zoe@example.org', 'l:zoe-m'])
})

test.each(['+48 600 100 200', '0048600100200', '600-100-200', '(600) 100 200'])(
  '%s is one number',
  (phone) => {
    expect([...contactKeys({ ...person, phones: [phone, '112'] })]).toEqual(['p:600100200'])
  },
)

test.each([
  ['https://www.linkedin.com/in/dana-okafor', 'dana-okafor'],
  ['http://uk.linkedin.com/in/Dana-Okafor/?trk=x', 'dana-okafor'],
  ['linkedin.com/in/dana%2Dokafor#about', 'dana-okafor'],
  ['linkedin.com/in/%zz', '%zz'],
  ['https://www.linkedin.com/company/northwind', null],
  ['https://evil.example/linkedin.com/in/dana', null],
  ['', null],
])('the profile in %s', (link, profile) => {
  expect(linkedInProfile(link)).toBe(profile)
})

test('two people of one name are apart when both have addresses or profiles and share none', () => {
  const one = { emails: ['a@example.org'], links: ['https://linkedin.com/in/a'] }
  const other = { emails: ['b@example.org'], links: ['https://linkedin.com/in/b'] }
  expect(speakAgainst(one, other)).toBe(true)
  expect(speakAgainst(one, { emails: ['A@example.org', 'b@example.org'], links: [] })).toBe(false)
  expect(speakAgainst(one, { emails: [], links: [] })).toBe(false)
  expect(haveOtherProfiles(one, other)).toBe(true)
  expect(haveOtherProfiles(one, { emails: [], links: ['https://example.org'] })).toBe(false)
})
