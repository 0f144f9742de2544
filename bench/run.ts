/**
 * `npm run bench`: what Askwell takes for its main work, as a ratio to a floor that was measured in turn with it, and to its
 * peers in the same run. Only a ratio can fail; milliseconds and megabytes stand beside it for the machine at hand.
 * `npm run bench -- 1000 100000` sets the sizes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStore } from '../tests/support/createStore.ts'
import { benchBrief } from './brief.ts'
import { benchFit } from './fit.ts'
import { benchImport, importInto } from './import.ts'
import { type Comparison, holds } from './measure.ts'
import { linkedInFile } from './people.ts'
import { report } from './report.ts'
import { benchSearch } from './search.ts'
import { benchStart } from './start.ts'
import { benchWindow } from './window.ts'

const sizes =
  process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000, 1_000_000]
const comparisons: Comparison[] = []
const searches = new Map<number, Comparison>()

for (const size of sizes) {
  const { comparison, store, megabytes } = await benchImport(size)
  const search = await benchSearch(store, size)
  searches.set(size, search)
  store.close()
  tell(search)
  tell(comparison)
  console.log(`       memory of that import, at most: ${megabytes.toFixed(0)} MB`)
}
const [hundred, million] = [searches.get(100_000), searches.get(1_000_000)]
if (hundred !== undefined && million !== undefined) {
  tell({
    name: 'search, 1,000,000 contacts',
    product: million.product,
    floor: hundred.product,
    floorIs: 'the same at 100,000',
    by: 'p95',
    bound: { times: 4, plus: 0 },
  })
}
await withPlanner(Math.min(100_000, Math.max(...sizes)), async (count, full, empty, file) => {
  tell(await benchStart(count, full, empty))
  const { keystroke, longestTask, nodes } = await benchWindow(full, file)
  console.log(`       keystroke to painted rows: p50 ${ms(keystroke.p50)}, p95 ${ms(keystroke.p95)}`)
  console.log(
    `       longest task of the window during an import: ${ms(longestTask)}; nodes at most: ${nodes}`,
  )
})
const fit = await benchFit()
console.log(
  `       200 items fitted under 600 minutes: p50 ${fit.p50.toFixed(1)} ms, p95 ${fit.p95.toFixed(1)} ms`,
)
tell(await benchBrief())

const missed = comparisons.filter((one) => !holds(one))
console.log(`${comparisons.length - missed.length} of ${comparisons.length} within their bounds`)
process.exitCode = missed.length === 0 ? 0 : 1

function tell(one: Comparison): void {
  comparisons.push(one)
  console.log(report(one))
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`
}

/** Gives a planner of that many people, an empty one, and a file of as many others. */
async function withPlanner(
  count: number,
  work: (count: number, full: string, empty: string, file: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-bench-'))
  const [first, others] = [join(folder, 'Connections.csv'), join(folder, 'Others.csv')]
  writeFileSync(first, linkedInFile(count))
  writeFileSync(others, linkedInFile(count, 'other-'))
  const store = createStore({ folder: join(folder, 'full') })
  importInto(store.context, first)
  store.close()
  await work(count, join(folder, 'full'), join(folder, 'empty'), others)
  rmSync(folder, { recursive: true })
}
