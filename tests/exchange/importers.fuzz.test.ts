import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { AskwellError } from '../../contract/error.ts'
import { contact, contactPoint, contactTag } from '../../domain/contact.ts'
import { csvField } from '../../domain/csvMapping.ts'
import { writeExtra } from '../../domain/extra.ts'
import { type Delimiter, delimiters, readCsv } from '../../electron/exchange/csv.ts'
import { readGeneric } from '../../electron/exchange/generic.ts'
import { readGoogle } from '../../electron/exchange/google.ts'
import type { ContactsFile, ContactsReading, ImportedContact } from '../../electron/exchange/imported.ts'
import { readLinkedIn } from '../../electron/exchange/linkedin.ts'
import { readOutlook } from '../../electron/exchange/outlook.ts'
import { type Source, sourceOf } from '../../electron/exchange/source.ts'
import { torture } from '../support/torture.ts'
import { wholeFile } from '../support/wholeFile.ts'

/** In the suite a share; 20,000 a reader in its long version. */
const runs = torture ? 20_000 : 500
const timeout = torture ? 900_000 : 60_000

type Reader = (source: Source) => ContactsReading | null

const fixtures = join(import.meta.dirname, '../fixtures')
const readers: Readonly<Record<string, Reader>> = {
  linkedin: readLinkedIn,
  google: readGoogle,
  outlook: readOutlook,
  csv: (source) => readGeneric(source, null),
}
const samples = (folder: string) =>
  readdirSync(join(fixtures, folder)).map((name) => readFileSync(join(fixtures, folder, name)))

/** A contact must be one the planner can keep; every record is there or skipped with a reason. */
function check(file: ContactsFile): void {
  const { contacts, skipped } = file
  const rows = [...contacts, ...skipped].map(({ row }) => row)
  expect(new Set(rows).size).toBe(rows.length)
  for (const { reason } of skipped) expect(reason).not.toBe('')
  for (const person of contacts) checkContact(person)
}

const kept = contact.omit({
  id: true,
  companyId: true,
  introducedById: true,
  source: true,
  importId: true,
  createdAt: true,
})

function checkContact(person: ImportedContact): void {
  const { extra, points, tags } = person
  expect(kept.safeParse({ ...person, extra: writeExtra(extra) }).error).toBeUndefined()
  for (const point of points) {
    expect(contactPoint.pick({ kind: true, label: true, value: true }).safeParse(point).error).toBeUndefined()
  }
  for (const tag of tags) expect(contactTag.pick({ tag: true }).safeParse({ tag }).error).toBeUndefined()
}

function attempt(read: Reader, bytes: Uint8Array): ContactsFile | null {
  try {
    const reading = read(sourceOf(bytes))
    return reading === null ? null : wholeFile(reading)
  } catch (error) {
    expect(error).toBeInstanceOf(AskwellError)
    expect(error).toMatchObject({ code: 'unreadable-file' })
    return null
  }
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    '"',
    '""',
    ',',
    '\n',
    '\r\n',
    '\0',
    ' ::: ',
    '* ',
    '* myContacts',
    '__proto__',
    '=1+1',
    '\ufeff',
  ),
  fc.constantFrom(
    'Dana Okafor',
    'Okafor, Dana',
    'Dr. Dana van der Berg',
    'dana@example.org',
    '+48 600 100 200',
  ),
  fc.constantFrom(
    'https://www.linkedin.com/in/dana',
    '12 Mar 2024',
    '2024-03-12',
    'Łukasz',
    '山田 太郎',
    'x'.repeat(1001),
  ),
)

const names: Readonly<Record<string, readonly string[]>> = {
  linkedin: [
    'First Name',
    'Last Name',
    'URL',
    'Email Address',
    'Company',
    'Position',
    'Connected On',
    'Other',
    '',
  ],
  google: [
    'First Name',
    'Last Name',
    'Name',
    'Labels',
    'Group Membership',
    'Notes',
    'E-mail 1 - Label',
    'E-mail 1 - Value',
    'Phone 1 - Type',
    'Phone 1 - Value',
    'Address 1 - Formatted',
    'Address 1 - City',
    'Address 1 - Label',
    'Custom Field 1 - Label',
    'Custom Field 1 - Value',
    'Event 1 - Value',
    'E-mail 2 - Label',
    'Website 1 - Value',
    '',
  ],
  outlook: [
    'First Name',
    'Last Name',
    'Title',
    'E-mail Address',
    'E-mail Display Name',
    'Business Phone',
    'Home Phone',
    'Business City',
    'Business Country/Region',
    'Categories',
    'Notes',
    'Birthday',
    'Private',
    'Job Title',
    '',
  ],
  csv: [
    'Name',
    'Vorname',
    'Nom',
    'E-mail',
    'Telefon',
    'Firma',
    'Tags',
    'Notes',
    'Title',
    'Ort',
    'Web',
    'Zone',
    '',
    'x',
    '__proto__',
  ],
}

const shuffled = (columns: readonly string[], must: readonly string[]) =>
  fc.shuffledSubarray([...columns], { minLength: 1 }).map((found) => [...new Set([...must, ...found])])

const musts: Readonly<Record<string, readonly string[]>> = {
  linkedin: ['First Name', 'Last Name', 'Connected On'],
  google: ['First Name', 'Last Name', 'E-mail 1 - Value'],
  outlook: ['First Name', 'Last Name', 'E-mail Address', 'Business Phone'],
  csv: ['Name', 'E-mail'],
}

for (const [name, read] of Object.entries(readers)) {
  test(`${name}: any text is read or refused`, { timeout }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.array(hostile, { maxLength: 30 }).map((parts) => Buffer.from(parts.join(','))),
        ),
        (bytes) => {
          const file = attempt(read, bytes)
          if (file !== null) check(file)
        },
      ),
      { numRuns: runs },
    )
  })

  test(`${name}: of any table no record is lost`, { timeout }, () => {
    const table = shuffled(names[name] ?? [], musts[name] ?? []).chain((header) =>
      fc.record({
        header: fc.constant(header),
        rows: fc.array(fc.array(hostile, { minLength: 1, maxLength: header.length + 1 }), { maxLength: 6 }),
        delimiter: fc.constantFrom<Delimiter>(...delimiters),
      }),
    )
    fc.assert(
      fc.property(table, ({ header, rows, delimiter }) => {
        const text = Papa.unparse([header, ...rows], { delimiter, newline: '\r\n' })
        const source = sourceOf(Buffer.from(text))
        const reading = read(source)
        expect(reading).not.toBeNull()
        if (reading === null) return
        const file = wholeFile(reading)
        check(file)
        expect(reading.contacts.length).toBeGreaterThanOrEqual(file.contacts.length)
        const records = readCsv(source.text, delimiter).length - 1
        expect(file.contacts.length + file.skipped.length).toBe(records)
      }),
      { numRuns: runs },
    )
  })

  test(`${name}: a damaged file is read or refused`, { timeout }, () => {
    const damage = fc.array(
      fc.record({ at: fc.nat(), cut: fc.nat({ max: 40 }), put: fc.uint8Array({ maxLength: 6 }) }),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...samples(name)), damage, (sample, changes) => {
        const bytes = changes.reduce<Buffer>((found, { at, cut, put }) => {
          const from = at % (found.length + 1)
          return Buffer.concat([found.subarray(0, from), put, found.subarray(from + cut)])
        }, sample)
        const file = attempt(read, bytes)
        if (file !== null) check(file)
      }),
      { numRuns: runs },
    )
  })
}

test('csv: whatever the columns are said to be, no cell of a contact is lost', { timeout }, () => {
  const cell = fc.oneof(hostile, fc.string({ maxLength: 10 }))
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...csvField.exclude(['skip']).options), { minLength: 2, maxLength: 6 }),
      fc.array(cell, { minLength: 2, maxLength: 6 }),
      (columns, cells) => {
        const header = columns.map((_, at) => `Column-${at}`)
        const row = columns.map((_, at) => cells[at] ?? '')
        const text = Papa.unparse([
          ['Name', 'E-mail', ...header],
          ['Dana', 'dana@example.org', ...row],
        ])
        const mapping = { columns: ['given' as const, 'email' as const, ...columns] }
        const reading = readGeneric(sourceOf(Buffer.from(text)), mapping)
        expect(reading).not.toBeNull()
        if (reading === null) return
        const file = wholeFile(reading)
        check(file)
        const said = JSON.stringify(file.contacts)
        if (file.contacts.length === 0) return
        for (const value of row) {
          // Letters are what no tidying of spaces, signs and separators changes; a month becomes a number.
          for (const word of value.toWellFormed().match(/[a-zł]{3,}/gi) ?? [])
            if (word !== 'Mar') expect(said).toContain(word)
        }
      },
    ),
    { numRuns: runs },
  )
})
