/**
 * `npm run bench`: what Askwell takes for its main work, as a ratio to a floor that was measured in turn with it. Only a
 * ratio can fail; milliseconds stand beside it for the machine at hand. `npm run bench -- 100000` sets the size.
 */
import { benchBrief } from './brief.ts'
import { benchImport } from './import.ts'
import { type Comparison, holds, ratio } from './measure.ts'
import { benchSearch } from './search.ts'
import { benchStart } from './start.ts'

const count = Number(process.argv[2] ?? 20_000)
const { comparison, store } = await benchImport(count)
const comparisons = [await benchSearch(store, count), comparison]
store.close()
comparisons.push(await benchStart(count), await benchBrief())

for (const line of comparisons.map(report)) console.log(line)
const missed = comparisons.filter((one) => !holds(one))
console.log(`${comparisons.length - missed.length} of ${comparisons.length} within their bounds`)
process.exitCode = missed.length === 0 ? 0 : 1

function report(one: Comparison): string {
  const { name, by, product, floor, floorIs, bound } = one
  const limit = `at most ${bound.times}x${bound.plus === 0 ? '' : ` + ${bound.plus} ms`}`
  const times = `${product[by].toFixed(1)} ms against ${floor[by].toFixed(1)} ms, ${by}`
  return `${ratio(one).toFixed(2)}x  ${name}: ${floorIs}, ${limit}; ${times}${holds(one) ? '' : '  MISSED'}`
}
