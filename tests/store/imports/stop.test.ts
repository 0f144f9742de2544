import { afterEach, beforeEach, expect, test } from 'vitest'
import { AskwellError } from '../../../contract/error.ts'
import type { Progress } from '../../../contract/events.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { exported } from '../../support/exporting.ts'
import { importBytes } from '../../support/importing.ts'
import { visible } from '../../support/visible.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
  store.ask('planner.addSample', {})
})
afterEach(() => store.close())

/** The reports of an import that is stopped at one of them, or at none. */
function reports(
  content: string | Uint8Array,
  stopAt: (report: Progress, number: number) => boolean,
): Progress[] {
  const seen: Progress[] = []
  const context = {
    ...store.context,
    progress: (report: Progress) => {
      seen.push(report)
      if (stopAt(report, seen.length)) throw new AskwellError('cancelled', 'Stopped.')
    },
  }
  expect(() => importBytes(context, content)).toThrow('Stopped.')
  return seen
}

const filler = 'x'.repeat(900)
const rows = (row: (at: number) => string) => Array.from({ length: 3000 }, (_, at) => row(at)).join('')

function files(): Readonly<Record<string, string | Uint8Array>> {
  const [header = '', first = ''] = exported(store.context, 'csv').split('\r\n')
  return {
    'a table': `Name,Mail,Stand\n${rows((at) => `Dana Okafor,d${at}@example.org,${filler}\n`)}`,
    'Askwell’s own table': `${header}\r\n${`${first}\r\n`.repeat(3000)}`,
    'a planner in UTF-16': Buffer.from(
      `\ufeff{"format":"askwell-planner","notes":"${filler.repeat(3000)}"}`,
      'utf16le',
    ),
    cards: rows((at) => `BEGIN:VCARD\nFN:Dana ${at}\nNOTE:${filler}\nEND:VCARD\n`),
  }
}

test.each(['a table', 'Askwell’s own table', 'a planner in UTF-16', 'cards'])(
  '%s: an import can be stopped while the file is read, piece by piece',
  (name) => {
    const before = visible(store)
    const content = files()[name] ?? ''
    const seen = reports(content, ({ phase }, number) => phase !== 'reading' || number === 3)
    expect(seen.map(({ phase }) => phase)).toEqual(['reading', 'reading', 'reading'])
    expect(visible(store)).toEqual(before)
  },
)

test.each([
  ['a table', `First Name,Last Name,E-mail\n${rows(() => `,,,${filler}\n`)}`],
  ['cards', rows(() => 'BEGIN:VCARD\nEND:VCARD\n')],
])('%s of records that are all skipped can be stopped among them', (_, content) => {
  const seen = reports(content, ({ phase }, number) => phase === 'writing' && number > 6)
  expect(seen.at(-1)).toMatchObject({ phase: 'writing', done: 0 })
})
