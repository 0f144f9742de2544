import type { Extra } from '../../../domain/extra.ts'
import { words } from '../../../domain/words/words.ts'

/** One thing a file said. */
export interface FileFact {
  readonly name: string
  readonly value: string
}

/** More of a value than this is for the export. */
const SHOWN = 500

const PROPERTY = /^(?:[^.;:]*\.)?([^;:]*)[^:]*:([\s\S]*)$/

/** What files said and no field holds, to be read: columns as they are, properties of a card by their name. */
export function fileFacts({ columns, vcard }: Extra): FileFact[] {
  return [
    ...columns.map(([name, value]) => ({ name, value: shorten(value) })),
    ...vcard.map((line) => {
      const [, name = '', value = line] = PROPERTY.exec(line) ?? []
      if (value.startsWith('data:')) return { name, value: words.contactDetail.dataOf(value.length) }
      return { name, value: shorten(unescaped(value)) }
    }),
  ]
}

function shorten(value: string): string {
  return value.length > SHOWN ? words.contactDetail.longValue(value.slice(0, SHOWN)) : value
}

/** RFC 6350, section 3.4: a backslash stands before what would end a value or a part of it. */
function unescaped(value: string): string {
  return value.replace(/\\([\s\S])/g, (_all, char: string) => (char === 'n' || char === 'N' ? '\n' : char))
}
