import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ImportedContact, type Point, unsaid } from '../../../electron/exchange/imported.ts'
import { sourceOf } from '../../../electron/exchange/source.ts'
import { readVcards } from '../../../electron/exchange/vcard/read.ts'

function read(content: string | Uint8Array) {
  const reading = readVcards(sourceOf(Buffer.from(content)))
  // Skipped is whole only when all contacts have been gone through.
  return reading === null ? null : { ...reading, contacts: [...reading.contacts] }
}
const fixture = (name: string) =>
  read(readFileSync(join(import.meta.dirname, '../../fixtures/vcard', `${name}.vcf`)))
const kept = (...vcard: readonly string[]) => ({ columns: [], vcard })
const person = (said: Partial<ImportedContact>) => ({ ...unsaid, ...said })
const point = (kind: Point['kind'], label: string, value: string) => ({ kind, label, value })
const email = (label: string, value: string) => point('email', label, value)
const phone = (label: string, value: string) => point('phone', label, value)
const link = (label: string, value: string) => point('link', label, value)
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array(200).keys()]).toString('base64')
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array(100).keys()]).toString('base64')

test('an iPhone: groups, labels of its own, a company, a folded photo', () => {
  expect(fixture('iphone')).toEqual({
    table: null,
    skipped: [],
    contacts: [
      person({
        row: 1,
        prefix: 'Dr.',
        given: 'Dana',
        middle: 'Adaeze',
        family: 'Okafor',
        suffix: 'PhD',
        nickname: 'Dee',
        pronunciation: 'DAY-na oh-KAH-for',
        company: 'Northwind Health',
        position: 'Lead Nurse',
        location: 'Warsaw, Poland',
        notes: 'Met at the fair; likes tea, not coffee.\n\nAsk about the ward\\unit split.',
        points: [
          email('work', 'd.okafor@northwind.example'),
          email('home', 'dana@example.org'),
          email('Rowing club', 'dana@club.example'),
          phone('cell', '+48 600 100 200'),
          phone('iphone cell', '(555) 010-0199'),
          phone('work fax', '+1 555 0100'),
          phone('school', '+44 20 7946 0000'),
          link('home page', 'https://northwind.example/dana'),
          link('Skype', 'skype:dana.okafor'),
          link('linkedin', 'https://www.linkedin.com/in/dana-okafor'),
        ],
        tags: ['Health', 'Alumni'],
        extra: kept(
          'ORG:Northwind Health;Radiology;',
          'IMPP;TYPE=HOME;X-SERVICE-TYPE=Skype:skype:dana.okafor',
          'X-SOCIALPROFILE;TYPE=linkedin;X-USER=dana-okafor:https://www.linkedin.com/in/dana-okafor',
          'PRODID:-//Apple Inc.//iPhone OS 17.4//EN',
          'X-PHONETIC-FIRST-NAME:DAY-na',
          'X-PHONETIC-LAST-NAME:oh-KAH-for',
          'item3.ADR;TYPE=WORK;PREF=1:;;12 Long Street\\, Floor 3\\nEast wing;Warsaw;Mazowieckie;00-001;Poland',
          'item3.X-ABLabel:_$!<Work>!$_',
          'item3.X-ABADR:pl',
          'ADR;TYPE=HOME:;;1 Elm St;Springfield;IL;62701;USA',
          'BDAY;VALUE=date:1985-04-12',
          'item5.X-ABDATE;PREF=1:2010-06-01',
          'item5.X-ABLabel:_$!<Anniversary>!$_',
          'item6.X-ABRELATEDNAMES;PREF=1:Sam Okafor',
          'item6.X-ABLabel:_$!<Spouse>!$_',
          `PHOTO:data:image/jpeg;base64,${jpeg}`,
          'UID:5d9c1a2e-0f4b-4a7e-9a55-0123456789AB',
          'X-IMAGETYPE:PHOTO',
        ),
      }),
      person({
        row: 44,
        nickname: 'Contoso Library',
        company: 'Contoso Library',
        points: [phone('main', '+1 555 0111')],
        extra: kept('PRODID:-//Apple Inc.//iPhone OS 17.4//EN', 'X-ABShowAs:COMPANY'),
      }),
    ],
  })
})

test('Android: quoted-printable broken inside a letter, bare types, labels in a parameter, no name', () => {
  expect(fixture('android')).toEqual({
    table: null,
    skipped: [{ row: 38, reason: 'no name, e-mail, phone, link or company' }],
    contacts: [
      person({
        row: 1,
        given: 'Олексій',
        family: 'Іваненко',
        company: 'Північ',
        position: 'Team lead, payroll',
        location: 'Київ, Україна',
        notes: 'Перший рядок\nдругий рядок; кома, крапка',
        points: [
          phone('cell', '+380501234567'),
          phone('work fax', '0441234567'),
          phone('Мобільний', '0671112233'),
          phone('assistant', '5550100'),
          email('', 'o@work.example'),
          email('home', 'oleksii@example.org'),
          link('', 'http://oleksii.example/'),
        ],
        extra: kept(
          'ORG:Північ;Кадри',
          'ADR;TYPE=HOME:;;вул. Довга\\, 5;Київ;;01001;Україна',
          'BDAY:1979-01-02',
          'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Lesyk;1;;;;;;;;;;;;;',
          `PHOTO:data:image/jpeg;base64,${jpeg}`,
        ),
      }),
      person({ row: 28, given: 'Taxi', points: [phone('', '919')] }),
      person({ row: 34, nickname: '+48111222333', points: [phone('cell', '+48111222333')] }),
    ],
  })
})

test('Outlook: raw bytes in a charset it names, base64 to a blank line, folded or not', () => {
  expect(fixture('outlook')).toEqual({
    table: null,
    skipped: [],
    contacts: [
      person({
        row: 1,
        prefix: 'Dr.',
        given: 'Jörg',
        family: 'Müller-Lüdenscheidt',
        company: 'Großhandel, Söhne & Co',
        position: 'Head of Purchasing',
        location: 'München, Deutschland',
        notes: 'Erste Zeile\nzweite Zeile mit ä',
        points: [
          phone('work', '+49 (30) 123456'),
          phone('home', '+49 30 654321'),
          phone('cell', '+49 170 1234567'),
          phone('work fax', '+49 30 123457'),
          link('work', 'https://grosshandel.example'),
          email('', 'joerg@grosshandel.example'),
        ],
        extra: kept(
          'N;LANGUAGE=de:Müller-Lüdenscheidt;Jörg;;Dr.;',
          'ORG:Großhandel\\, Söhne & Co;Einkauf',
          'ADR;TYPE=WORK;PREF=1:;2. Stock;Königstraße 7;München;;80331;Deutschland',
          'LABEL;TYPE=WORK;PREF=1:Königstraße 7\\n\\n80331 München',
          'X-MS-OL-DEFAULT-POSTAL-ADDRESS:2',
          'X-MS-TEL;TYPE=VOICE,COMPANY:+49 30 1',
          'X-MS-ASSISTANT:Frau Klein',
          'X-MS-MANAGER:Herr Groß',
          `X-MS-CARDPICTURE:data:image/jpeg;base64,${jpeg}`,
          'X-MS-OL-DESIGN:<card xmlns="http://schemas.microsoft.com/office/outlook/12/electronicbusinesscards" ver="1.0"></card>',
        ),
      }),
      person({
        row: 33,
        given: 'Ines',
        family: 'Rossi',
        points: [email('', 'ines@example.org')],
        extra: kept(`PHOTO:data:image/png;base64,${png}`),
      }),
    ],
  })
})

test('Google: labels in groups, empty labels, a group everyone is in', () => {
  expect(fixture('google')).toEqual({
    table: null,
    skipped: [],
    contacts: [
      person({
        row: 1,
        given: 'Priya',
        family: 'van der Berg',
        company: 'Orbit Labs',
        position: 'Researcher',
        location: 'Pune, India',
        notes: 'First line\nSecond line',
        points: [
          email('home', 'priya@example.org'),
          email('Laboratory', 'priya@lab.example'),
          email('', 'plain@example.org'),
          phone('cell', '+91 98 0000 0000'),
          phone('Google Voice', '+91 11 0000 0000'),
          link('PROFILE', 'https://www.linkedin.com/in/priya'),
        ],
        tags: ['Research'],
        extra: kept(
          'item5.ADR:;;4\\, Park Road;Pune;;411001;India;4\\, Park Road\\nPune 411001\\nIndia',
          'item5.X-ABLabel:',
          'BDAY:19900512',
          'CATEGORIES:myContacts',
          'X-GENDER:Female',
          'PHOTO:https://photos.example/priya.jpg',
        ),
      }),
      person({ row: 26, given: 'Dana', family: 'Okafor', points: [email('', 'dana@example.org')] }),
    ],
  })
})

test('vCard 4.0: quoted types, preference, addresses as links, what its parameters say', () => {
  expect(fixture('version-4')).toEqual({
    table: null,
    skipped: [{ row: 20, reason: 'a list of people, not a person' }],
    contacts: [
      person({
        row: 1,
        given: '太郎',
        family: '山田',
        nickname: 'Taro',
        pronouns: 'he/him',
        company: 'Sakura; KK',
        position: 'Engineer',
        location: 'Tokyo, Japan',
        zone: 'Asia/Tokyo',
        points: [
          email('', 'taro@work.example'),
          email('work home', 'taro@example.org'),
          phone('cell', '+81-3-0000-0000'),
        ],
        extra: kept(
          'N;SORT-AS="Yamada,Taro":山田;太郎;;;',
          'NICKNAME:Tarochan',
          'ORG:Sakura\\; KK;R\\&D',
          'PRONOUNS;LANGUAGE=en;PREF=1:he/him',
          'KIND:individual',
          'ADR;LABEL=1-2-3 Chiyoda^nTokyo:;;1-2-3;Tokyo;;100-0001;Japan',
          'RELATED;TYPE=friend:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
          'PHOTO:data:image/png;base64,iVBORw0KGgo=',
          'X-NOTE;X-SAID="a;b:c,d^\'e^\'":x',
          'UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
        ),
      }),
    ],
  })
})
