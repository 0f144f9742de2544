import iconv from 'iconv-lite'
import { parseVCards } from 'vcard4-ts'
import { expect, test } from 'vitest'
import { type ExportedContact, type Point, unsaid } from '../../../electron/exchange/imported.ts'
import { sourceOf } from '../../../electron/exchange/source.ts'
import { readVcards } from '../../../electron/exchange/vcard/read.ts'
import { writeVcards } from '../../../electron/exchange/vcard/write.ts'

const crlf = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const point = (kind: Point['kind'], label: string, value: string): Point => ({ kind, label, value })
const base64 = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array(150).keys()]).toString('base64')
const pieces = base64.match(/.{1,72}/g) ?? []

interface Case {
  readonly from: string
  readonly file: string | Uint8Array
  readonly says: Partial<ExportedContact>
  /** Lines, or beginnings of lines, that are kept beside the fields. */
  readonly keeps?: readonly string[]
}

const cases: readonly Case[] = [
  {
    from: 'an iPhone, groups interleaved and a relation with a label of its own',
    file: crlf(
      'VERSION:3.0',
      'PRODID:-//Apple Inc.//iPhone OS 18.1//EN',
      'N:van der Berg;Ana Sofía;;;',
      'FN:Ana Sofía van der Berg',
      'item2.TEL:+31 20 555 0101',
      'item1.EMAIL;type=INTERNET;type=pref:ana@berg.example',
      'item2.X-ABLabel:Beach house',
      'item3.X-ABRELATEDNAMES:Jo van der Berg',
      'item1.X-ABLabel:_$!<Other>!$_',
      'item3.X-ABLabel:_$!<Mother>!$_',
      'TEL;type=CELL;type=VOICE:+31 6 5555 0102',
    ),
    says: {
      given: 'Ana Sofía',
      family: 'van der Berg',
      points: [
        point('phone', 'Beach house', '+31 20 555 0101'),
        point('email', 'other', 'ana@berg.example'),
        point('phone', 'cell', '+31 6 5555 0102'),
      ],
    },
    keeps: ['item3.X-ABRELATEDNAMES:Jo van der Berg', 'item3.X-ABLabel:_$!<Mother>!$_'],
  },
  {
    from: 'an iPhone, links with escaped colons and an address over several lines',
    file: crlf(
      'VERSION:3.0',
      'N:Quispe;Inés;María;;',
      'FN:Inés María Quispe',
      'URL;type=WORK;type=pref:http\\://quispe.example/a\\,b?c=1\\;2',
      'item1.ADR;type=HOME;type=pref:;;Calle Luna 5\\nPiso 2\\, Puerta B;Lima;;15001;Perú',
      'item1.X-ABADR:pe',
      'NOTE:First\\nSecond\\, with comma\\; and semicolon',
    ),
    says: {
      given: 'Inés',
      middle: 'María',
      family: 'Quispe',
      location: 'Lima, Perú',
      notes: 'First\nSecond, with comma; and semicolon',
      points: [point('link', 'work', 'http://quispe.example/a,b?c=1;2')],
    },
    keeps: ['item1.ADR;TYPE=HOME;PREF=1:;;Calle Luna 5\\nPiso 2\\, Puerta B;Lima;;15001;Perú'],
  },
  {
    from: 'Android, quoted-printable broken inside a letter, in windows-1251',
    file: iconv.encode(
      crlf(
        'VERSION:2.1',
        'N;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=CF=E5=F2=F0=EE=E2=E0;=C0=',
        '=ED=ED=E0;;;',
        'TITLE;CHARSET=windows-1251:Главный врач',
        'TEL;CELL;PREF:+7 900 555-01-03',
        'TEL;X-Dacha:8 495 555 01 04',
        'NOTE;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=CF=E5=F0=E2=E0=FF=0D=0A=',
        '=C2=F2=EE=F0=E0=FF',
      ),
      'windows-1251',
    ),
    says: {
      given: 'Анна',
      family: 'Петрова',
      position: 'Главный врач',
      notes: 'Первая\nВторая',
      points: [point('phone', 'cell', '+7 900 555-01-03'), point('phone', 'dacha', '8 495 555 01 04')],
    },
  },
  {
    from: 'Android, UTF-8 split between the bytes of an emoji',
    file: crlf(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;=F0=9F=',
      '=A6=8A=20=4B=69=74;;;',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=F0=9F=A6=8A=20=4B=69=',
      '=74',
      'EMAIL;HOME:kit@fox.example',
      'X-ANDROID-CUSTOM;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:vnd.android.cursor.item/relation;=4A=6F;1;;;;;;;;;;;;;',
    ),
    says: { given: '🦊 Kit', family: '', points: [point('email', 'home', 'kit@fox.example')] },
    keeps: ['X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Jo;1;'],
  },
  {
    from: 'Outlook, a photo folded its way and a number for each of its types',
    file: crlf(
      'VERSION:2.1',
      'N;LANGUAGE=en-us:Brandt;Noah;J.;Mr.;Jr.',
      'FN:Mr. Noah J. Brandt Jr.',
      'ORG:Fabrikam, Inc.;Sales',
      'TITLE:Director, Sales',
      'NOTE:Old line=one',
      'TEL;WORK;VOICE:(555) 010-0105',
      'TEL;HOME;FAX:(555) 010-0106',
      'TEL;PREF;CELL;VOICE:(555) 010-0107',
      'EMAIL;PREF;INTERNET:noah@fabrikam.example',
      'X-MS-OL-DEFAULT-POSTAL-ADDRESS:2',
      'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
      ...pieces.map((piece) => ` ${piece}`),
      '',
      'X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="x"><fld prop="name" align="left"/></card>',
      'REV:20240312T101500Z',
    ),
    says: {
      prefix: 'Mr.',
      given: 'Noah',
      middle: 'J.',
      family: 'Brandt',
      suffix: 'Jr.',
      company: 'Fabrikam, Inc.',
      position: 'Director, Sales',
      notes: 'Old line=one',
      points: [
        point('phone', 'cell', '(555) 010-0107'),
        point('phone', 'work', '(555) 010-0105'),
        point('phone', 'home fax', '(555) 010-0106'),
        point('email', '', 'noah@fabrikam.example'),
      ],
    },
    keeps: [`PHOTO:data:image/jpeg;base64,${base64}`, 'X-MS-OL-DESIGN:<card xmlns="x">'],
  },
  {
    from: 'Outlook, text as it stands in windows-1252 without saying so',
    file: iconv.encode(
      crlf(
        'VERSION:2.1',
        'N:Løvås;Børge',
        'FN:Børge Løvås',
        'ORG:Café “Blå”',
        'EMAIL;PREF;INTERNET:borge@cafe.example',
      ),
      'windows-1252',
    ),
    says: {
      given: 'Børge',
      family: 'Løvås',
      company: 'Café “Blå”',
      points: [point('email', '', 'borge@cafe.example')],
    },
  },
  {
    from: 'Google, labels in groups and escaped commas in categories',
    file: crlf(
      'VERSION:3.0',
      'FN:李 小龍',
      'N:李;小龍;;;',
      'X-PHONETIC-FIRST-NAME:Xiǎolóng',
      'X-PHONETIC-LAST-NAME:Lǐ',
      'EMAIL;TYPE=INTERNET;TYPE=HOME:lee@dragon.example',
      'item1.TEL:+852 5550 0108',
      'item1.X-ABLabel:Dojo, 2nd floor',
      'item2.URL:https://www.google.com/profiles/1234',
      'item2.X-ABLabel:_$!<Profile>!$_',
      'CATEGORIES:myContacts,Kung\\, Fu,Friends',
      'NOTE:one',
      'NOTE:two',
    ),
    says: {
      given: '小龍',
      family: '李',
      pronunciation: 'Xiǎolóng Lǐ',
      notes: 'one\n\ntwo',
      tags: ['Kung, Fu', 'Friends'],
      points: [
        point('email', 'home', 'lee@dragon.example'),
        point('phone', 'Dojo, 2nd floor', '+852 5550 0108'),
        point('link', 'profile', 'https://www.google.com/profiles/1234'),
      ],
    },
    keeps: ['CATEGORIES:myContacts'],
  },
  {
    from: 'a 4.0 card, preferences, several names and values that are links',
    file: crlf(
      'VERSION:4.0',
      'FN;PREF=1:Zoë Ågren-Nguyễn',
      'N:Ågren,Nguyễn;Zoë;;;ing.,MBA',
      'TEL;VALUE=uri;PREF=2;TYPE="voice,home":tel:+46-8-555-0109',
      'TEL;VALUE=uri;PREF=1;TYPE="cell,work":tel:+46-70-555-0110;ext=12',
      'EMAIL;TYPE=work;PREF=50:z@one.example',
      'EMAIL;PREF=1:z@two.example',
      'NICKNAME:Zo\\,ë,Zed',
      'GENDER:F',
      'LANG;PREF=1:sv',
    ),
    says: {
      given: 'Zoë',
      family: 'Ågren Nguyễn',
      suffix: 'ing., MBA',
      nickname: 'Zo,ë',
      points: [
        point('phone', 'cell work', '+46-70-555-0110;ext=12'),
        point('phone', 'home', '+46-8-555-0109'),
        point('email', '', 'z@two.example'),
        point('email', 'work', 'z@one.example'),
      ],
    },
    keeps: ['N:Ågren,Nguyễn;Zoë;;;ing.,MBA', 'GENDER:F', 'LANG;PREF=1:sv'],
  },
  {
    from: 'a right-to-left name with a mark of direction, folded inside a word',
    file: Buffer.from(
      crlf(
        'VERSION:3.0',
        'N:الفاسي;مريم;;د.;',
        'FN:د. مريم الفاسي',
        'TITLE:\u200fمديرة الموارد',
        'NOTE:شكرا ',
        '  جزيلا',
        'TEL;TYPE=WORK,VOICE:+212 5 55 01 11',
      ),
    ),
    says: {
      prefix: 'د.',
      given: 'مريم',
      family: 'الفاسي',
      position: '\u200fمديرة الموارد',
      notes: 'شكرا  جزيلا',
      points: [point('phone', 'work', '+212 5 55 01 11')],
    },
  },
  {
    from: 'a name with commas and semicolons, escaped and not',
    file: crlf(
      'VERSION:3.0',
      'N:O’Neil\\, the Elder;Pat\\;ricia;Q.,R.;;III\\, Esq.',
      'FN:Patricia O’Neil',
      'EMAIL;TYPE=PREF,INTERNET,WORK:pat@oneil.example',
    ),
    says: {
      given: 'Pat;ricia',
      middle: 'Q. R.',
      family: 'O’Neil, the Elder',
      suffix: 'III, Esq.',
      points: [point('email', 'work', 'pat@oneil.example')],
    },
    keeps: ['N:O’Neil\\, the Elder;Pat\\;ricia;Q.,R.;;III\\, Esq.', 'FN:Patricia O’Neil'],
  },
  {
    from: 'Nextcloud, types in quotation marks and a social profile without a scheme',
    file: crlf(
      'VERSION:3.0',
      'UID:b1a2-c3',
      'FN:Tess Oyelaran',
      'N:Oyelaran;Tess;;;',
      'TEL;TYPE="HOME,VOICE":555 01 12',
      'X-SOCIALPROFILE;TYPE=LINKEDIN:https://www.linkedin.com/in/tess-o',
      'CATEGORIES:A,B',
      'CATEGORIES:B,C',
      'BDAY;VALUE=DATE:19880229',
    ),
    says: {
      given: 'Tess',
      family: 'Oyelaran',
      tags: ['A', 'B', 'C'],
      points: [
        point('phone', 'home', '555 01 12'),
        point('link', 'linkedin', 'https://www.linkedin.com/in/tess-o'),
      ],
    },
    keeps: ['UID:b1a2-c3', 'BDAY;VALUE=DATE:19880229'],
  },
  {
    from: 'a SIM card, only a number and half a name in capitals',
    file: crlf('VERSION:2.1', 'N:MAMA DOM', 'TEL;VOICE:600 555 0113'),
    says: { family: 'MAMA DOM', points: [point('phone', '', '600 555 0113')] },
  },
  {
    from: 'two photos, a sound and a key that only Outlook reads',
    file: crlf(
      'VERSION:3.0',
      'N:Ray;Uma;;;',
      'FN:Uma Ray',
      `PHOTO;ENCODING=b;TYPE=PNG:iVBO${base64.slice(4)}`,
      `LOGO;ENCODING=b;TYPE=GIF:R0lG${base64.slice(4)}`,
      'KEY;X509;ENCODING=b:QUJD',
      'X-MS-TEL;TYPE=COMPANY:555 0114',
    ),
    says: { given: 'Uma', family: 'Ray' },
    keeps: [
      'PHOTO:data:image/png;base64,iVBO',
      'LOGO:data:image/gif;base64,R0lG',
      'X-MS-TEL;TYPE=COMPANY:555 0114',
    ],
  },
]

const contactsIn = (file: string | Uint8Array) => [
  ...(readVcards(sourceOf(Buffer.from(file)))?.contacts ?? []),
]

test.each(cases)('$from', ({ file, says, keeps = [] }) => {
  const [found, ...others] = contactsIn(file)
  expect(others).toEqual([])
  const { extra, row: _, ...fields } = { row: 0, ...unsaid, ...found }
  const { extra: __, ...expected } = { ...unsaid, ...says }
  expect(fields).toEqual(expected)
  for (const line of keeps)
    expect(
      extra.vcard.filter((each) => each.startsWith(line)),
      line,
    ).not.toEqual([])

  const contact = { ...fields, extra }
  const text = [...writeVcards([contact])].join('')
  const card = parseVCards(text).vCards?.[0]
  const { points, notes } = contact
  const values = (kind: Point['kind']) =>
    points.filter((each) => each.kind === kind).map(({ value }) => value)
  expect((card?.EMAIL ?? []).map(({ value }) => value).sort()).toEqual(values('email').sort())
  expect((card?.TEL ?? []).map(({ value }) => value.replace(/^tel:/, '')).sort()).toEqual(
    values('phone').sort(),
  )
  expect(card?.NOTE?.map(({ value }) => value) ?? []).toEqual(notes === '' ? [] : [notes])
  const [back] = contactsIn(text)
  expect({ ...back, row: 0 }).toEqual({ ...contact, row: 0 })
  expect([...writeVcards([contact])].join('')).toBe(text)
})
