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

/** Whatever a page says, the words it prints itself are set in these. */
const ownFonts = [
  ...[400, 500, 600, 700].map((weight) => `${weight} 12px "Askwell Sans"`),
  ...[400, 600, 700].map((weight) => `${weight} 12px "Askwell Serif"`),
]

/**
 * Waits until everything inside an element is set in its own fonts, so that measuring it measures what is printed.
 * Laying it out asks for the files its characters need; a file that lacks one of them asks for the next.
 */
export async function loadFonts(element: HTMLElement): Promise<void> {
  register()
  await Promise.all(ownFonts.map((font) => document.fonts.load(font)))
  do {
    element.getBoundingClientRect()
    await document.fonts.ready
  } while (document.fonts.status === 'loading')
}
