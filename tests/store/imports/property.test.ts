import fc from 'fast-check'
import { expect, test } from 'vitest'
import { command } from '../../support/commands.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { HEADER, importBytes, linkedIn } from '../../support/importing.ts'
import { visible } from '../../support/visible.ts'

/** Few values, so that people meet again: with other addresses, without them, at other companies. */
const cell = (...values: readonly string[]) => fc.constantFrom('', ...values)
const line = fc
  .tuple(
    cell('Dana', 'dana', 'Zoë', '!'),
    cell('Okafor', 'Lee'),
    cell(
      'https://www.linkedin.com/in/a',
      'linkedin.com/in/A/',
      'https://www.linkedin.com/in/b',
      'example.org',
    ),
    cell('a@example.org', 'A@example.org', 'b@example.org'),
    cell('Northwind', 'NORTHWIND', 'Łódź Labs'),
    cell('Nurse', 'Analyst'),
    cell('12 Mar 2024', '7-Feb-22', 'someday'),
  )
  .map((cells) => cells.join(','))
const file = fc.array(line, { maxLength: 15 }).map((lines) => linkedIn(...lines))

function withStore(check: (store: TestStore) => void): void {
  const store = createStore()
  try {
    check(store)
  } finally {
    store.close()
  }
}

test('any file: counts add up, the preview tells the truth, a second import changes nothing, undo and redo are exact', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 6 }), file, (commands, content) => {
      withStore((store) => {
        for (const change of commands) change(store)
        const before = visible(store)
        const preview = importBytes(store.context, content, { dryRun: true })
        expect(visible(store)).toEqual(before)
        const outcome = importBytes(store.context, content)
        expect(outcome).toEqual(preview)
        expect(outcome.rows).toBe(outcome.added + outcome.merged + outcome.skipped.length)
        expect(outcome.rows).toBe(
          content
            .split('\n')
            .slice(4)
            .filter((text) => /[^,]/.test(text)).length,
        )

        const after = visible(store)
        expect(importBytes(store.context, content)).toMatchObject({ added: 0, merged: 0, rows: outcome.rows })
        expect(visible(store)).toEqual(after)

        if (outcome.added + outcome.merged === 0) return
        store.ask('planner.undo', {})
        expect(visible(store)).toEqual(before)
        store.ask('planner.redo', {})
        expect(visible(store)).toEqual(after)
      })
    }),
    { numRuns: 100 },
  )
})

test('any sequence of changes and imports can be undone to the start and redone to the end', () => {
  const step = fc.oneof(
    command,
    file.map((content) => (store: TestStore) => void importBytes(store.context, content)),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      withStore((store) => {
        const empty = visible(store)
        for (const change of steps) change(store)
        const full = visible(store)
        while (store.ask('planner.undo', {}).label !== null);
        expect(visible(store)).toEqual(empty)
        while (store.ask('planner.redo', {}).label !== null);
        expect(visible(store)).toEqual(full)
      })
    }),
    { numRuns: 30 },
  )
})

test('any bytes below a header are counted or refused in plain words, and nothing is half done', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\0', ';', '\t', 'ł', '\ud800', ' '),
    maxLength: 80,
  })
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 120 }),
    text.map((value) => new Uint8Array(Buffer.from(value))),
  )
  withStore((store) => {
    fc.assert(
      fc.property(
        fc.constantFrom('', HEADER, `${HEADER}\n`, '{"format":"askwell-planner"'),
        bytes,
        (start, rest) => {
          const content = Buffer.concat([Buffer.from(start), rest])
          try {
            const { rows, added, merged, skipped } = importBytes(store.context, content, { dryRun: true })
            expect(rows).toBe(added + merged + skipped.length)
            for (const { reason } of skipped) expect(reason).not.toBe('')
          } catch (error) {
            expect(error).toMatchObject({ code: 'unreadable-file' })
          }
        },
      ),
      { numRuns: 2000 },
    )
    expect(store.ask('planner.summary', {}).contacts).toBe(0)
  })
})
