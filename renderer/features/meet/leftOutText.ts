import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'

/** More texts than this are counted, not named. */
const NAMED = 4

/** Of longer texts the beginning says which they are, in characters. */
const NAME_LENGTH = 40

/** What no longer fits, in one sentence’s space: “A”, “B”, and 3 more. */
export function leftOutText(texts: readonly string[]): string {
  const { list, quoted, more } = words.meet.cut
  const named = texts.length > NAMED + 1 ? texts.slice(0, NAMED) : texts
  const rest = texts.length - named.length
  return list.format([
    ...named.map((text) => quoted(inSentence(shortened(text)))),
    ...(rest > 0 ? [more(rest)] : []),
  ])
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length <= NAME_LENGTH
    ? text
    : `${letters
        .slice(0, NAME_LENGTH - 1)
        .join('')
        .trimEnd()}…`
}
