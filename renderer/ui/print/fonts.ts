import { families } from './families.ts'

/** The address of every font file, bundled; the patterns must be literal for the bundler to see them. */
const files: Readonly<Record<string, string>> = import.meta.glob(
  [
    '../../../node_modules/@fontsource/{inter,source-serif-4}/files/*-{400,500,600,700}-normal.woff2',
    '../../../node_modules/@fontsource/noto-sans-*/files/*-{arabic,hebrew,devanagari,bengali,tamil,thai}-{400,700}-normal.woff2',
    '../../../node_modules/@fontsource/noto-sans-*/files/*-{armenian,georgian}-{400,700}-normal.woff2',
    '../../../node_modules/@fontsource/noto-sans-{sc,jp,kr}/files/*-[0-9]*-{400,700}-normal.woff2',
    '../../../node_modules/@fontsource/noto-emoji/files/*-[0-9]*-400-normal.woff2',
    '../../../node_modules/@fontsource/noto-sans-math/files/*-latin-400-normal.woff2',
    '../../../node_modules/@fontsource/noto-sans-symbols-2/files/*-{symbols,braille}-400-normal.woff2',
  ],
  { query: '?url', import: 'default', eager: true },
)

/** Makes the fonts known to the document, once. Each file is read only when a text needs it. */
let known = false
function register(): void {
  if (known) return
  known = true
  for (const { name, source, weights, ranges } of families) {
    for (const [part, unicodeRange] of Object.entries(ranges)) {
      for (const weight of weights) {
        const file =
          files[`../../../node_modules/@fontsource/${source}/files/${source}-${part}-${weight}-normal.woff2`]
        if (file === undefined) throw new Error(`No font file for ${source} ${part} ${weight}`)
        document.fonts.add(
          new FontFace(name, `url("${file}") format("woff2")`, { weight: String(weight), unicodeRange }),
        )
      }
    }
  }
}

const stack = families.map(({ name }) => `"${name}"`).join(', ')

/**
 * Reads every font file that a text needs, in all weights of the page, so that measuring it measures what is
 * printed.
 */
export async function loadFonts(text: string): Promise<void> {
  register()
  await Promise.all(
    [400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 12px ${stack}`, text)),
  )
  await document.fonts.ready
}
