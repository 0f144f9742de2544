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
    const fonts = fontRules(
      await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    )
    const finished = (await page.content())
      .replace(/<script[^>]*><\/script>/g, '')
      .replace('</head>', `<style>${fonts}</style></head>`)
    const frozen = new URL('frozen.html', page.url()).href
    await page.route(frozen, (route) => route.fulfill({ body: finished, contentType: 'text/html' }))
    const times = await inTurn(ROUNDS, {
      product: async () => {
        await printer.lay(content, 'A4')
        await printer.pdf()
      },
      floor: async () => {
        await page.goto(frozen)
        await page.evaluate(async () => {
          await document.fonts.ready
        })
        await printer.pdf()
      },
    })
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

/** The page makes its fonts known by program; the finished page, which has none, needs rules for those it loaded. */
function fontRules(loaded: readonly string[]): string {
  return loaded
    .flatMap((url) => {
      const [, family, weight] = /\/(inter|source-serif-4)-latin-(\d+)-/.exec(url) ?? []
      const name = family === 'inter' ? 'Askwell Sans' : 'Askwell Serif'
      return weight === undefined
        ? []
        : [`@font-face{font-family:"${name}";font-weight:${weight};src:url("${url}")}`]
    })
    .join('')
}
