import { expect, test } from 'vitest'
import { readGoogle } from '../../electron/exchange/google.ts'
import { unsaid } from '../../electron/exchange/imported.ts'
import { sourceOf } from '../../electron/exchange/source.ts'
import { fixture } from '../support/fixtures.ts'
import { wholeFile } from '../support/wholeFile.ts'

function read(content: string | Uint8Array) {
  const reading = readGoogle(sourceOf(Buffer.from(content)))
  return reading === null ? null : wholeFile(reading)
}

const email = (value: string, label = '') => ({ kind: 'email', label, value })
const phone = (value: string, label = '') => ({ kind: 'phone', label, value })
const link = (value: string, label = '') => ({ kind: 'link', label, value })

test('the new table is read whole', () => {
  expect(read(fixture('google/new.csv'))).toEqual({
    contacts: [
      {
        ...unsaid,
        row: 2,
        prefix: 'Dr.',
        given: 'Dana',
        middle: 'Maria',
        family: 'Okafor',
        suffix: 'PhD',
        nickname: 'Dee',
        pronunciation: 'DAY-na oh-KAH-for',
        company: 'Northwind Health',
        position: 'Lead Nurse',
        location: 'Lagos, Nigeria',
        notes: 'Met in Lagos.\nLikes tea.',
        points: [
          email('dana@northwind.example', 'work'),
          email('d.okafor@northwind.example', 'work'),
          email('dana@home.example', 'home'),
          phone('+234 803 555 0101', 'mobile'),
          phone('+234 1 555 0102', 'work fax'),
          link('https://dana.example', 'profile'),
        ],
        tags: ['Mentors', 'Nursing'],
        extra: {
          columns: [
            ['File As', 'Okafor, Dana'],
            ['Organization Department', 'Wards'],
            ['Birthday', '1984-05-17'],
            ['Photo', 'https://example.org/dana.jpg'],
            ['Address (Work)', '12 Marina Road\nLagos\n100221\nNigeria'],
            ['Address 1 - Extended Address', 'Floor 3'],
            ['Relation (Spouse)', 'Chidi Okafor'],
            ['Event (Anniversary)', '2010-06-12'],
            ['Favourite tea', 'Rooibos'],
          ],
          vcard: [],
        },
      },
      { ...unsaid, row: 7, given: 'Zoë', family: 'van der Berg', points: [email('zoe@example.org')] },
      {
        ...unsaid,
        row: 8,
        nickname: 'Dentist Meyer',
        company: 'Dentist Meyer',
        points: [phone('+49 30 555 0103')],
      },
    ],
    skipped: [{ row: 9, reason: 'no name, e-mail or profile' }],
    table: null,
  })
})

test('the old table is read whole', () => {
  expect(read(fixture('google/old.csv'))).toEqual({
    contacts: [
      {
        ...unsaid,
        row: 2,
        given: 'Łukasz',
        family: 'Żebrowski',
        company: 'Contoso',
        position: 'Analityk',
        location: 'Kraków',
        notes: 'Z konferencji.',
        points: [
          email('lukasz@example.org', 'home'),
          email('stary@example.org', 'other'),
          phone('600 100 200', 'mobile'),
          phone('600 100 201', 'mobile'),
          link('http://zebrowski.example'),
        ],
        tags: ['Friends'],
        extra: {
          columns: [
            ['Maiden Name', 'Nowak'],
            ['Language', 'pl'],
            ['Organization 1 - Department', 'IT'],
            ['IM (Other)', 'lukasz@jabber.example'],
            ['IM 1 - Service', 'Jabber'],
            ['Address (Home)', 'ul. Długa 1\nKraków, PL'],
          ],
          vcard: [],
        },
      },
      { ...unsaid, row: 4, given: 'Marie', family: 'Curie', points: [email('marie@example.org')] },
    ],
    skipped: [],
    table: null,
  })
})

test('columns are known by their names, in any order', () => {
  const file =
    'E-mail 1 - Value,Last Name,E-mail 1 - Label,First Name,Labels\ndana@example.org,Okafor,My label,Dana,A ::: * myContacts'
  expect(read(file)?.contacts).toMatchObject([
    { given: 'Dana', family: 'Okafor', points: [email('dana@example.org', 'My label')], tags: ['A'] },
  ])
})

test('what is no address is kept beside the contact', () => {
  const file = 'First Name,Last Name,E-mail 1 - Value,Phone 1 - Value\nDana,Okafor,unknown,ask Chidi\n'
  expect(read(file)?.contacts).toMatchObject([
    {
      points: [],
      extra: {
        columns: [
          ['E-mail 1 - Value', 'unknown'],
          ['Phone 1 - Value', 'ask Chidi'],
        ],
      },
    },
  ])
})

test('other tables are none of Google’s', () => {
  expect(read('First Name,Last Name,E-mail Address,Business Phone\nDana,Okafor,dana@example.org,')).toBeNull()
  expect(read(fixture('linkedin/connections.csv'))).toBeNull()
  expect(read('')).toBeNull()
})
