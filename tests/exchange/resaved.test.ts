import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { formatNames, readContacts } from '../../electron/exchange/formats.ts'
import { type ImportedContact, unsaid } from '../../electron/exchange/imported.ts'
import { sourceOf } from '../../electron/exchange/source.ts'

interface Case {
  readonly file: string
  readonly format: string
  readonly text: string
  readonly encoding?: string
  readonly people: readonly Partial<ImportedContact>[]
}

const email = (value: string, label = '') => ({ kind: 'email' as const, label, value })
const phone = (value: string, label = '') => ({ kind: 'phone' as const, label, value })
const link = (value: string, label = '') => ({ kind: 'link' as const, label, value })
const columns = (...pairs: readonly (readonly [string, string])[]) => ({ columns: pairs, vcard: [] })

const google =
  'First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value'
const extras = Array.from({ length: 60 }, (_, at) => [`Field ${at + 1}`, `said ${at + 1}`] as const)

const cases: readonly Case[] = [
  {
    file: 'Google’s new table, saved again by a spreadsheet that rounds numbers',
    format: 'google',
    encoding: 'windows-1252',
    text: `${google.replaceAll(',', ';')}\r\nZoë;;Müller;;;;;;Café Ö;Chef;1984-05-17;"One\nTwo; three";Friends ::: * myContacts;* Work;zoe@m.example;Mobile;4.86E+10\r\nJörg;;Groß;;;;;;;;;;* myContacts;;j@g.example;Mobile;48600700800\r\n`,
    people: [
      {
        row: 2,
        given: 'Zoë',
        family: 'Müller',
        company: 'Café Ö',
        position: 'Chef',
        notes: 'One\nTwo; three',
        tags: ['Friends'],
        points: [email('zoe@m.example', 'work')],
        extra: columns(['Birthday', '1984-05-17'], ['Phone 1 - Value', '4.86E+10']),
      },
      {
        row: 4,
        given: 'Jörg',
        family: 'Groß',
        points: [email('j@g.example'), phone('48600700800', 'mobile')],
      },
    ],
  },
  {
    file: 'Google’s old table in UTF-16 with tabs',
    format: 'google',
    encoding: 'utf16',
    text: 'Name\tGiven Name\tFamily Name\tGroup Membership\tE-mail 1 - Type\tE-mail 1 - Value\tPhone 1 - Type\tPhone 1 - Value\tOrganization 1 - Name\tOrganization 1 - Title\r\nÅsa Öst\tÅsa\tÖst\t* myContacts ::: Kör\t* Home\tasa@o.example ::: a@o.example\tMobile\t+46 70 555\tKör AB\tLedare\r\n',
    people: [
      {
        row: 2,
        given: 'Åsa',
        family: 'Öst',
        company: 'Kör AB',
        position: 'Ledare',
        tags: ['Kör'],
        points: [email('asa@o.example', 'home'), email('a@o.example', 'home'), phone('+46 70 555', 'mobile')],
      },
    ],
  },
  {
    file: 'LinkedIn’s list with the dates of a spreadsheet',
    format: 'linkedin',
    text: 'Notes:;;;;;;\r\n"Some addresses are missing.";;;;;;\r\n;;;;;;\r\nFirst Name;Last Name;URL;Email Address;Company;Position;Connected On\r\nDana;Okafor;https://www.linkedin.com/in/dana-o;;"Smith; Jones";Lead;12.03.2024\r\nLi;Wei;https://www.linkedin.com/in/li-w;;;;12-Mar-24\r\nNo;Date;https://www.linkedin.com/in/no-d;;;;45363\r\n',
    people: [
      {
        row: 5,
        given: 'Dana',
        family: 'Okafor',
        company: 'Smith; Jones',
        position: 'Lead',
        connectedOn: '2024-03-12',
        points: [link('https://www.linkedin.com/in/dana-o')],
      },
      {
        row: 6,
        given: 'Li',
        family: 'Wei',
        connectedOn: '2024-03-12',
        points: [link('https://www.linkedin.com/in/li-w')],
      },
      {
        row: 7,
        given: 'No',
        family: 'Date',
        points: [link('https://www.linkedin.com/in/no-d')],
        extra: columns(['Connected On', '45363']),
      },
    ],
  },
  {
    file: 'LinkedIn’s list with quotation marks and pictures in names',
    format: 'linkedin',
    text: 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"Dana ""Dee""","Okafor, PhD 🎓",https://www.linkedin.com/in/dana,,"Acme, ""The"" Co.","Head of R&D | Speaker",05 Feb 2024\n',
    people: [
      {
        row: 2,
        given: 'Dana "Dee"',
        family: 'Okafor, PhD 🎓',
        company: 'Acme, "The" Co.',
        position: 'Head of R&D | Speaker',
        connectedOn: '2024-02-05',
        points: [link('https://www.linkedin.com/in/dana')],
      },
    ],
  },
  {
    file: 'Outlook’s table of the web with notes of several lines and a rounded number',
    format: 'outlook',
    text: 'First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,E-mail 2 Address,Home Phone,Business Phone,Mobile Phone,Job Title,Company,Notes\r\nIan,,O\'Neil,Mr.,Jr.,ian@o.example,,,(555) 010-0101 x22,5.55E+09,VP,Contoso,"a\r\nb\r\n\r\nc"\r\n',
    people: [
      {
        row: 2,
        prefix: 'Mr.',
        given: 'Ian',
        family: "O'Neil",
        suffix: 'Jr.',
        company: 'Contoso',
        position: 'VP',
        notes: 'a\nb\n\nc',
        points: [email('ian@o.example'), phone('(555) 010-0101 x22', 'work')],
        extra: columns(['Mobile Phone', '5.55E+09']),
      },
    ],
  },
  {
    file: 'Outlook’s table in German, as Windows has it',
    format: 'outlook',
    encoding: 'windows-1252',
    text: '"Anrede";"Vorname";"Weitere Vornamen";"Nachname";"Suffix";"Firma";"Abteilung";"Position";"Telefon geschäftlich";"Mobiltelefon";"E-Mail-Adresse";"Notizen"\r\n"Frau";"Käthe";"";"Süß";"";"Größe AG";"";"Leiterin";"030 555";"0170 555 01";"k@s.example";"Erste\nZweite"\r\n',
    people: [
      {
        row: 2,
        prefix: 'Frau',
        given: 'Käthe',
        family: 'Süß',
        company: 'Größe AG',
        position: 'Leiterin',
        notes: 'Erste\nZweite',
        points: [email('k@s.example'), phone('030 555', 'work'), phone('0170 555 01', 'mobile')],
      },
    ],
  },
  {
    file: 'a table of more than sixty columns',
    format: 'csv',
    text: `First Name,Last Name,E-mail,${extras.map(([name]) => name).join(',')}\nAl,Bo,al@b.example,${extras.map(([, said]) => said).join(',')}\n`,
    people: [
      { row: 2, given: 'Al', family: 'Bo', points: [email('al@b.example')], extra: columns(...extras) },
    ],
  },
  {
    file: 'a table with what spreadsheets make of numbers and formulas',
    format: 'csv',
    text: 'First Name,Last Name,E-mail,Phone,Company\nAl,Bo,a@b.example,#NAME?,Acme\nEd,Fa,e@f.example,4.8600000000E+10,"=HYPERLINK(""http://example.org"")"\nGo,Ha,g@h.example,"4,86E+10",\n',
    people: [
      {
        row: 2,
        given: 'Al',
        family: 'Bo',
        company: 'Acme',
        points: [email('a@b.example')],
        extra: columns(['Phone', '#NAME?']),
      },
      {
        row: 3,
        given: 'Ed',
        family: 'Fa',
        company: '=HYPERLINK("http://example.org")',
        points: [email('e@f.example')],
        extra: columns(['Phone', '4.8600000000E+10']),
      },
      {
        row: 4,
        given: 'Go',
        family: 'Ha',
        points: [email('g@h.example')],
        extra: columns(['Phone', '4,86E+10']),
      },
    ],
  },
]

test.each(cases)('$file', ({ text, encoding = 'utf8', format, people }) => {
  const found = readContacts(sourceOf(iconv.encode(text, encoding)), formatNames, null)
  expect(found?.format).toBe(format)
  expect([...(found?.file.contacts ?? [])]).toEqual(people.map((said) => ({ ...unsaid, ...said })))
  expect(found?.file.skipped).toEqual([])
})
