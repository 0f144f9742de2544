import type { Family } from './families.ts'

/** Where a font file stands before it is bundled, which is what its address is kept under. */
const folder = '../../../node_modules/@fontsource'

const known: FontFace[] = []

/** Makes the fonts known to the document. Each file is read only when a text needs it. */
export function registerFonts(families: readonly Family[], files: Readonly<Record<string, string>>): void {
  for (const { name, source, weights, ranges } of families) {
    for (const [part, unicodeRange] of Object.entries(ranges)) {
      for (const weight of weights) {
        const file = files[`${folder}/${source}/files/${source}-${part}-${weight}-normal.woff2`]
        if (file === undefined) throw new Error(`No font file for ${source} ${part} ${weight}`)
        const descriptors = { weight: String(weight), unicodeRange }
        const face = new FontFace(name, `url("${file}") format("woff2")`, descriptors)
        document.fonts.add(face)
        known.push(face)
      }
    }
  }
}

/** The fonts that are being read because something needs them. */
export function loadingFonts(): readonly FontFace[] {
  return known.filter(({ status }) => status === 'loading')
}
