import { expect, test } from 'vitest'
import { unsaid } from '../../electron/exchange/imported.ts'
import { readOutlook } from '../../electron/exchange/outlook.ts'
import { sourceOf } from '../../electron/exchange/source.ts'
import { fixture } from '../support/fixtures.ts'
import { wholeFile } from '../support/wholeFile.ts'

function read(content: string | Uint8Array) {
  const reading = readOutlook(sourceOf(Buffer.from(content)))
  return reading === null ? null : wholeFile(reading)
}

const email = (value: string, label = '') => ({ kind: 'email', label, value })
const phone = (value: string, label = '') => ({ kind: 'phone', label, value })
const link = (value: string, label = '') => ({ kind: 'link', label, value })

test('the table of Outlook on the web is read whole', () => {
  expect(read(fixture('outlook/web.csv'))).toEqual({
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
          email('dana@northwind.example'),
          email('dana@home.example'),
          link('https://dana.example', 'home'),
          link('https://northwind.example'),
          phone('+234 1 555 0100', 'home'),
          phone('+234 1 555 0102', 'work'),
          phone('+234 803 555 0101', 'mobile'),
          phone('+234 1 555 0103', 'work fax'),
        ],
        extra: {
          columns: [
            ['Department', 'Wards'],
            ['Office Location', 'Room 12'],
            ["Manager's Name", 'Ada Obi'],
            ["Assistant's Name", 'Ben Eze'],
            ["Assistant's Phone", '+234 1 555 0199'],
            ['Business Street', '12 Marina Road'],
            ['Business City', 'Lagos'],
            ['Business Postal Code', '100221'],
            ['Business Country/Region', 'Nigeria'],
            ['Home Street', '3 Palm Street'],
            ['Home City', 'Ikeja'],
            ['Home Country/Region', 'Nigeria'],
            ['Spouse', 'Chidi'],
            ['E-mail 3 Address', '/o=ExchangeLabs/ou=Group/cn=dana'],
            ['Birthday', '1984-05-17'],
          ],
          vcard: [],
        },
      },
    ],
    skipped: [],
    table: null,
  })
})

test('the desktop’s table is read whole, without what it writes of everybody', () => {
  expect(read(fixture('outlook/desktop.csv'))).toEqual({
    contacts: [
      {
        ...unsaid,
        row: 2,
        prefix: 'Ms',
        given: 'Dana',
        family: 'Okafor',
        company: 'Northwind Health',
        position: 'Lead Nurse',
        location: 'Lagos, Nigeria',
        points: [
          email('dana@northwind.example'),
          email('dana@home.example'),
          phone('+234 1 555 0102', 'work'),
          phone('+234 803 555 0101', 'mobile'),
        ],
        tags: ['Mentors', 'Nursing'],
        extra: {
          columns: [
            ['Department', 'Wards'],
            ['Business Street', '12 Marina Road'],
            ['Business City', 'Lagos'],
            ['Business Country/Region', 'Nigeria'],
            ["Assistant's Name", 'Ben Eze'],
            ['Initials', 'D.O.'],
            ['User 1', 'blue'],
            ['Birthday', '17/5/1984'],
            ['E-mail 2 Display Name', 'Dee at home'],
          ],
          vcard: [],
        },
      },
    ],
    skipped: [],
    table: null,
  })
})

test('German and French tables are read, in the encoding that Windows has for them', () => {
  expect(read(fixture('outlook/desktop-german.csv'))?.contacts).toMatchObject([
    {
      prefix: 'Frau',
      given: 'Jürgen',
      family: 'Groß',
      company: 'Müller & Söhne',
      position: 'Geschäftsführer',
      location: 'Köln, Deutschland',
      notes: 'Über die Messe.',
      points: [
        email('juergen@example.org'),
        phone('+49 221 5550100', 'work'),
        phone('+49 170 5550101', 'mobile'),
      ],
      tags: ['Kunde', 'Köln'],
    },
  ])
  expect(read(fixture('outlook/desktop-french.csv'))?.contacts).toMatchObject([
    {
      prefix: 'Mme',
      given: 'Françoise',
      family: 'Lefèvre',
      company: 'Contoso',
      position: 'Directrice',
      location: 'Orléans, France',
      notes: 'Rencontrée à Orléans.',
      points: [
        email('francoise@example.org'),
        phone('+33 2 55 50 01 00', 'work'),
        phone('+33 6 55 50 01 01', 'mobile'),
      ],
      tags: ['Amis'],
    },
  ])
})

test.each([
  [
    'Spanish',
    'Nombre,Apellidos,Dirección de correo electrónico,Teléfono móvil,Organización,Puesto,Ciudad de trabajo',
  ],
  ['Italian', 'Nome,Cognome,Indirizzo posta elettronica,Cellulare,Società,Posizione,Città (uff.)'],
  ['Polish', 'Imię,Nazwisko,Adres e-mail,Telefon komórkowy,Firma,Stanowisko,Adres służbowy - miejscowość'],
  [
    'Portuguese',
    'Nome,Sobrenome,Endereço de email,Telefone celular,Empresa,Cargo,Cidade do endereço comercial',
  ],
])('%s columns are known', (_, header) => {
  const file = `${header}\nDana,Okafor,dana@example.org,+34 600 555 010,Contoso,Nurse,Lagos\n`
  expect(read(file)?.contacts).toMatchObject([
    {
      given: 'Dana',
      family: 'Okafor',
      points: [email('dana@example.org'), phone('+34 600 555 010', 'mobile')],
      company: 'Contoso',
      position: 'Nurse',
      location: 'Lagos',
    },
  ])
})

test('other tables are none of Outlook’s', () => {
  expect(read(fixture('google/new.csv'))).toBeNull()
  expect(read('First Name,Last Name,Email\nDana,Okafor,dana@example.org')).toBeNull()
})
