const letters: Readonly<Record<string, string>> = {
  ...{ a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú', y: 'ý', c: 'ç', n: 'ñ', s: 'š', z: 'ž' },
  ...{ A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž' },
}

/**
 * A catalogue in a language nobody speaks: every text in brackets, so that any other text shows, with accents and a
 * third longer, as a translation may be. Merge fields in braces stay as they are.
 */
export function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return value === '' || isPseudo(value) ? value : `‹${accented(value)}›`
  if (typeof value === 'function') {
    return (...values: unknown[]) => pseudo(Reflect.apply(value, undefined, values))
  }
  if (Array.isArray(value)) return value.map(pseudo)
  if (value instanceof Intl.ListFormat) return pseudoList(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, pseudo(entry)]))
}

/** The page imports its part of the catalogue alone, and the whole has that part again. */
function isPseudo(text: string): boolean {
  return /^‹[^‹›]*›$/.test(text)
}

function accented(text: string): string {
  const keepsFields = /\{[^{}]*\}|[A-Za-z]/g
  return text.replace(keepsFields, (part) => (part.length > 1 ? part : (letters[part] ?? part)))
}

/** What stands between the parts of a list is a text of the catalogue too. */
function pseudoList(list: Intl.ListFormat): Pick<Intl.ListFormat, 'format' | 'formatToParts'> {
  const formatToParts = (items: Iterable<string>) =>
    list
      .formatToParts(items)
      .map((part) => (part.type === 'literal' ? { ...part, value: String(pseudo(part.value)) } : part))
  const format = (items: Iterable<string>) =>
    formatToParts(items)
      .map(({ value }) => value)
      .join('')
  return { format, formatToParts }
}
