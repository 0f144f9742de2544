import inter from '@fontsource/inter/unicode.json'
import serif from '@fontsource/source-serif-4/unicode.json'

/** A family as the page's style sheet names it, and where its files come from. */
export interface Family {
  readonly name: string
  /** The Fontsource package, which its files are named after. */
  readonly source: string
  readonly weights: readonly number[]
  /** Which characters each file is for: file part -> unicode-range. */
  readonly ranges: Readonly<Record<string, string>>
}

const latin = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext']

/** Only the numbered parts and those named: the Latin of a Noto family would only repeat our own. */
export function parts(ranges: Readonly<Record<string, string>>, named: readonly string[]) {
  return Object.fromEntries(
    Object.entries(ranges)
      .filter(([part]) => part.startsWith('[') || named.includes(part))
      .map(([part, range]) => [part.replace(/[[\]]/g, ''), range]),
  )
}

/**
 * What the page itself is set in, for Latin, Greek and Cyrillic. Static weights, because Chromium embeds variable fonts
 * as Type 3; names of our own, so that no font of the system slips in.
 */
export const ownFamilies: readonly Family[] = [
  { name: 'Askwell Sans', source: 'inter', weights: [400, 500, 600, 700], ranges: parts(inter, latin) },
  { name: 'Askwell Serif', source: 'source-serif-4', weights: [400, 600, 700], ranges: parts(serif, latin) },
]
