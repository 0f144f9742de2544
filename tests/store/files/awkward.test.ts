import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeExtra } from '../../../domain/extra.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { exportDocument } from '../../support/exportDocument.ts'
import { exported } from '../../support/exporting.ts'
import { importBytes } from '../../support/importing.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
  const planner = { format: 'askwell-planner', version: 2, ...awkward() }
  importBytes(store.context, JSON.stringify(planner))
})
afterEach(() => store.close())

const COUNT = 200
const odd = (at: number) =>
  ['=1+1', '-2', '"', 'a,b;c', 'a\tb', '’“”', 'مريم', '\u202eabc', '👩‍🔬', 'e\u0301', '\\n', 'x:y', "'"][
    at % 13
  ] ?? ''
/** The first are also the ids of the first contacts of any other planner in a test. */
const idOf = (at: number) => (at < 20 ? `id-${String(at + 3).padStart(8, '0')}` : `own-${at}`)

/** Two hundred people of whom every field says something that breaks tables or cards when it is not quoted. */
function awkward() {
  const numbers = Array.from({ length: COUNT }, (_, at) => at)
  return {
    companies: [0, 1, 2].map((at) => ({
      id: `company-${at}`,
      name: `${odd(at)} Firm ${at}, Inc.;`,
      industry: '',
      site: '',
      address: '',
      directions: '',
      dressCode: '',
      notes: '',
      createdAt: '2026-01-01T00:00:00Z',
    })),
    contacts: numbers.map((at) => ({
      id: idOf(at),
      prefix: `Dr ${odd(at)}`,
      given: `Given ${odd(at + 1)} ${at}`,
      middle: odd(at + 2),
      family: `Family ${odd(at + 3)} ${at}`,
      suffix: odd(at + 4),
      nickname: odd(at + 5),
      pronunciation: odd(at + 6),
      pronouns: `she/her ${odd(at + 7)}`,
      companyId: at % 4 === 3 ? null : `company-${at % 4}`,
      position: odd(at + 8),
      location: `Place, ${odd(at + 9)}`,
      zone: 'Europe/Warsaw',
      knownHow: odd(at + 10),
      // In a ring, so that none stands before all others.
      introducedById: at % 2 === 0 ? idOf((at + 7) % COUNT) : null,
      closeness: at % 5,
      notes: at === 5 ? 'Long, "quoted"\n'.repeat(70_000) : `One\n\n ${odd(at)}\n=Three `,
      source: 'own',
      connectedOn: '2024-02-29',
      keepInTouchDays: 90,
      extra: writeExtra({
        columns: [
          ['Given name', odd(at)],
          ['Notes', 'Not our notes\nat all'],
          ['Askwell ID', 'forged'],
        ].map(([name = '', value = '']): [string, string] => [name, value]),
        vcard: ['item1.X-ABDATE:2020-01-01', 'item1.X-ABLabel:First', 'X-SPORT;TYPE=a:chess\\, go'],
      }),
      importId: null,
      createdAt: '2026-01-01T00:00:00Z',
    })),
    contactPoints: numbers.flatMap((at) =>
      (['email', 'phone', 'link', 'email', 'phone'] as const).map((kind, position) => ({
        id: `point-${at}-${position}`,
        contactId: idOf(at),
        position,
        kind,
        label: ['"home"', 'a,b', '', 'work fax', odd(at)][position] ?? '',
        value: {
          email: `p${at}.${position}@example.org`,
          phone: `+48 600 ${at} ${position}`,
          link: `https://example.org/${at}?a=1,2;b`,
        }[kind],
      })),
    ),
    contactTags: numbers.flatMap((at) =>
      ['a,b', 'c;d', '"q"', odd(at)].map((tag) => ({ contactId: idOf(at), tag })),
    ),
  }
}

test.each(['csv', 'vcard', 'askwell'] as const)(
  'people whose every field is awkward go out as %s and come back, here and elsewhere',
  (format) => {
    const file = exported(store.context, format)
    const preview = importBytes(store.context, file, { dryRun: true })
    const again = importBytes(store.context, file)
    expect(again).toEqual(preview)
    expect(again).toMatchObject({ added: 0, merged: 0 })
    expect(again.skipped).toHaveLength(again.rows)
    expect(exported(store.context, format)).toBe(file)

    const other = createStore()
    const before = exported(other.context, 'askwell')
    expect(importBytes(other.context, file)).toMatchObject({ skipped: [], merged: 0 })
    expect(exported(other.context, format)).toBe(file)
    expect(exportDocument(other.context).contacts).toHaveLength(COUNT)
    other.ask('planner.undo', {})
    expect(exported(other.context, 'askwell')).toBe(before)
    other.close()
  },
)

test.each(['csv', 'vcard'] as const)(
  'where others have their ids, people come in from %s under new ones, with whoever introduced them',
  (format) => {
    const other = createStore()
    const lines = Array.from({ length: 30 }, (_, at) => `Other ${at},Person,o${at}@example.com`)
    importBytes(other.context, `First Name,Last Name,E-mail\n${lines.join('\n')}\n`)
    expect(importBytes(other.context, exported(store.context, format))).toMatchObject({
      added: COUNT,
      merged: 0,
      skipped: [],
    })
    const { contacts } = exportDocument(other.context)
    expect(contacts).toHaveLength(COUNT + 30)
    const byId = new Map(contacts.map((each) => [each.id, each]))
    const introductions = contacts.flatMap(({ given, introducedById }) =>
      introducedById === null ? [] : [`${given} < ${byId.get(introducedById)?.given}`],
    )
    const { contacts: own } = awkward()
    const expected = own.flatMap(({ given, introducedById }) =>
      introducedById === null ? [] : [`${given} < ${own.find(({ id }) => id === introducedById)?.given}`],
    )
    expect(introductions.sort()).toEqual(expected.sort())
    other.close()
  },
)

test.each(['csv', 'vcard'] as const)(
  'who is introduced by somebody here under another id stays so, from %s',
  (format) => {
    const other = createStore()
    // The introducer of the first, known here by the same address.
    const { given, family } = awkward().contacts[7] ?? { given: '', family: '' }
    const quoted = [given, family].map((text) => `"${text.replaceAll('"', '""')}"`).join(',')
    importBytes(
      other.context,
      `First Name,Last Name,E-mail\n${'x,y,z@example.com\n'}${quoted},p7.0@example.org\n`,
    )
    const known = exportDocument(other.context).contacts.find((each) => each.given === given)
    importBytes(other.context, exported(store.context, format, { kind: 'ids', ids: [idOf(0), idOf(7)] }))
    const first = exportDocument(other.context).contacts.find(
      (each) => each.given === awkward().contacts[0]?.given,
    )
    expect(known).toBeDefined()
    expect(first?.introducedById).toBe(known?.id)
    other.close()
  },
)
