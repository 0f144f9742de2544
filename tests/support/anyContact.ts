import fc from 'fast-check'
import { contactSource } from '../../domain/contact.ts'
import { line, prose } from '../../domain/text.ts'
import type { ExportedContact } from '../../electron/exchange/imported.ts'

/** What breaks tables and cards when it is not quoted or escaped: delimiters, formulas, marks, directions, blanks. */
const hostile = [
  'a,b;c\td|e',
  '"',
  '""',
  '“ok”, she said; "no"',
  '=HYPERLINK("http://example.org","x")',
  '+48 600 700 800',
  '-1',
  '@cmd',
  "'=1",
  '[1]',
  '["a"]',
  'a ::: b',
  ' ::: ',
  'a\\nb\\,c\\;d\\\\',
  'BEGIN:VCARD',
  'Łódź \ufeff mark',
  '\u202eabc',
  '👩‍🔬 e\u0301',
  `wide${' '.repeat(130)}gap`,
]

const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
)

/** Any text a field of one line may hold. */
export const anyLine: fc.Arbitrary<string> = fc.oneof(
  fc.constant(''),
  anyText
    .map((text) => text.toWellFormed().replace(/[\0\r\n\u2028\u2029]/g, ' '))
    .map((text) => line.parse(text)),
)

const filledLine = anyLine.map((text) => text || 'x')

/** Any notes the planner may hold: line breaks are `\n`. */
export const anyProse: fc.Arbitrary<string> = fc
  .array(anyText, { maxLength: 4 })
  .map((parts) => prose.parse(parts.join('\n').toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n')))

const moment = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`)

/** Any contact as an export gets it from the planner, under an id of its own. */
export const anyExportedContact: fc.Arbitrary<ExportedContact> = fc.record({
  uid: fc.nat(9999).map((number) => `any-${number}`),
  introducedByUid: fc.oneof(
    fc.constant(''),
    fc.nat(9999).map((number) => `any-${number}`),
  ),
  prefix: anyLine,
  given: anyLine,
  middle: anyLine,
  family: anyLine,
  suffix: anyLine,
  nickname: anyLine,
  pronunciation: anyLine,
  pronouns: anyLine,
  company: anyLine,
  position: anyLine,
  location: anyLine,
  zone: fc.constantFrom(null, 'Europe/Warsaw', 'America/New_York'),
  knownHow: anyLine,
  closeness: fc.nat(4),
  notes: anyProse,
  connectedOn: fc.option(moment.map((at) => at.slice(0, 10))),
  keepInTouchDays: fc.option(fc.integer({ min: 1, max: 3650 })),
  points: fc.array(
    fc.record({
      kind: fc.constantFrom('email' as const, 'phone' as const, 'link' as const),
      label: anyLine,
      value: filledLine,
    }),
    { maxLength: 5 },
  ),
  tags: fc.uniqueArray(filledLine, { maxLength: 4 }),
  extra: fc.record({
    columns: fc.array(fc.tuple(anyLine, anyProse), { maxLength: 2 }),
    vcard: fc.constantFrom(
      [],
      ['X-SPORT:chess'],
      ['item1.X-ABDATE;type=pref:2020-01-01', 'item1.X-ABLabel:First'],
    ),
  }),
  source: fc.option(fc.constantFrom(...contactSource.options)),
  createdAt: fc.option(moment),
})
