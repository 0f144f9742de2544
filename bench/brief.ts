import { composeBrief } from '../domain/brief/compose.ts'
import { briefSource } from '../electron/store/brief/service.ts'
import { startBriefPrinter } from '../tests/support/briefPrinter.ts'
import { createStore } from '../tests/support/createStore.ts'
import { type Comparison, inTurn } from './measure.ts'

const ROUNDS = 15

/** The sample's next brief, from its content to a PDF, against Chromium printing the finished page once more. */
export async function benchBrief(): Promise<Comparison> {
  const store = createStore()
  store.ask('planner.addSample', {})
  const content = composeBrief(briefSource(store.context, 'sample-interview-dana'))
  store.close()
  const printer = await startBriefPrinter()
  try {
    const { page } = await printer.lay(content, 'A4')
    const finished = (await page.content()).replace(/<script[^>]*><\/script>/g, '')
    const frozen = new URL('frozen.html', page.url()).href
    await page.route(frozen, (route) => route.fulfill({ body: finished, contentType: 'text/html' }))
    const times = await inTurn(
      ROUNDS,
      async () => {
        await printer.lay(content, 'A4')
        await printer.pdf()
      },
      async () => {
        await page.goto(frozen)
        await page.evaluate(async () => {
          await document.fonts.ready
        })
        await printer.pdf()
      },
    )
    return {
      name: 'brief to PDF, the sample',
      ...times,
      by: 'p50',
      floorIs: 'a plain print of the finished page',
      bound: { times: 1.5, plus: 0 },
    }
  } finally {
    await printer.close()
  }
}
