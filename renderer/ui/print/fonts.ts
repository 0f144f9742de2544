import { ownFamilies } from './families.ts'
import { loadingFonts, registerFonts } from './registerFonts.ts'

const files: Readonly<Record<string, string>> = import.meta.glob(
  '../../../node_modules/@fontsource/{inter,source-serif-4}/files/*-{400,500,600,700}-normal.woff2',
  { query: '?url', import: 'default', eager: true },
)

/** Whatever a page says, the words it prints itself are set in these. */
const ownFonts = [
  ...[400, 500, 600, 700].map((weight) => `${weight} 12px "Askwell Sans"`),
  ...[400, 600, 700].map((weight) => `${weight} 12px "Askwell Serif"`),
]

let own: Promise<unknown> | null = null
let script: Promise<void> | null = null

/** Begins to load the fonts that every page is set in; for a page that knows it will need them. */
export function loadOwnFonts(): Promise<unknown> {
  if (own === null) {
    registerFonts(ownFamilies, files)
    own = Promise.all(ownFonts.map((font) => document.fonts.load(font)))
  }
  return own
}

/** Makes the fonts of all scripts known to the document. */
export async function knowScriptFonts(): Promise<void> {
  script ??= import('./scriptFonts.ts').then(({ registerScriptFonts }) => registerScriptFonts())
  await script
}

/**
 * Waits until everything inside an element is set in its own fonts, so that measuring it measures what is printed.
 * Laying it out asks for the files its characters need; a file that lacks one of them asks for the next. Each file is
 * waited for by itself: `document.fonts.ready` comes a frame later.
 */
export async function loadFonts(element: HTMLElement): Promise<void> {
  const ours = loadOwnFonts()
  if (script !== null || !isUsual(element.textContent)) await knowScriptFonts()
  await ours
  for (;;) {
    element.getBoundingClientRect()
    const loading = loadingFonts()
    if (loading.length === 0) return
    await Promise.all(loading.map(({ loaded }) => loaded))
  }
}

/** The usual letters and signs of European languages, all of them in the page's own fonts. */
const usual =
  /^[\s\p{Default_Ignorable_Code_Point} -~\u00a0-\u0148\u014a-\u017f\u0218-\u021b\u0386-\u03ce\u0400-\u045f\u0490\u0491\u1ea0-\u1ef9\u2009\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u2122\u2212]*$/u

/** Whether a text can be set without any other font; false where that is not certain. */
export function isUsual(text: string): boolean {
  return usual.test(text)
}
