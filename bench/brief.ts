import inter from '@fontsource/inter/unicode.json' with { type: 'json' }
import serif from '@fontsource/source-serif-4/unicode.json' with { type: 'json' }
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
      .replace(/<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '')
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
          await Promise.all([...document.fonts].map((face) => face.load()))
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
      const [, source = '', part = '', weight = ''] =
        /\/(inter|source-serif-4)-([a-z-]+)-(\d+)-/.exec(url) ?? []
      const family = families.get(source)
      const range = family?.ranges[part]
      if (family === undefined || range === undefined) return []
      return [
        `@font-face{font-family:"${family.name}";font-weight:${weight};unicode-range:${range};src:url("${url}")}`,
      ]
    })
    .join('')
}

const families = new Map<
  string,
  { readonly name: string; readonly ranges: Readonly<Record<string, string>> }
>([
  ['inter', { name: 'Askwell Sans', ranges: inter }],
  ['source-serif-4', { name: 'Askwell Serif', ranges: serif }],
])
