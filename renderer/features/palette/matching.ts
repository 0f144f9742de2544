import { foldForIndex, searchTerms } from '../../../domain/fold.ts'

/** Whether every word of a search begins a word of a text, whatever their case, accents and order. */
export function matches(text: string, search: string): boolean {
  const found = foldForIndex(text).split(' ')
  return searchTerms(search).every((term) => found.some((word) => word.startsWith(term)))
}
