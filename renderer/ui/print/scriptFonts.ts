import { registerFonts } from './registerFonts.ts'
import { scriptFamilies } from './scriptFamilies.ts'

/** The address of every font file, bundled; the patterns must be literal for the bundler to see them. */
const files: Readonly<Record<string, string>> = import.meta.glob(
  [
    '../../../node_modules/@fontsource/noto-sans-*/files/*-{arabic,hebrew,devanagari,bengali,tamil,thai}-{400,700}-normal.woff2',
    '../../../node_modules/@fontsource/noto-sans-*/files/*-{armenian,georgian}-{400,700}-normal.woff2',
    '../../../node_modules/@fontsource/noto-sans-{sc,jp,kr}/files/*-[0-9]*-{400,700}-normal.woff2',
    '../../../node_modules/@fontsource/noto-emoji/files/*-[0-9]*-400-normal.woff2',
    '../../../node_modules/@fontsource/noto-sans-math/files/*-latin-400-normal.woff2',
    '../../../node_modules/@fontsource/noto-sans-symbols-2/files/*-{symbols,braille}-400-normal.woff2',
  ],
  { query: '?url', import: 'default', eager: true },
)

/** Apart from fonts.ts, because it is far more to read than the whole page: most pages do without it. */
export function registerScriptFonts(): void {
  registerFonts(scriptFamilies, files)
}
