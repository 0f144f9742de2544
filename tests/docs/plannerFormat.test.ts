import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recordKinds, records } from '../../domain/planner.ts'

const text = readFileSync(join(import.meta.dirname, '../../docs/planner-format.md'), 'utf8')

test.each(recordKinds)('docs/planner-format.md lists every field of %s', (kind) => {
  const section = text.split(`\n## ${kind}\n`)[1]?.split('\n## ')[0] ?? ''
  const documented = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field)
  expect(documented).toEqual(Object.keys(records[kind].shape))
})
