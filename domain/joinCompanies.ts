import type { Company } from './company.ts'
import { words } from './words/words.ts'

type Details = Omit<Company, 'id' | 'name' | 'createdAt'>

/**
 * What is known of a company once another entry for it is made one with it: what is empty is filled, and what the other
 * says differently is added to the notes, a line each, so that nothing is lost.
 */
export function joinCompanies(into: Company, other: Company): Details {
  const text = words.companies
  const dress = (of: Company) => (of.dressCode === '' ? '' : words.brief.dress[of.dressCode])
  const aside = [
    isSame(into.name, other.name) ? '' : text.alsoKnown(text.form.name, other.name),
    ...(['industry', 'site', 'address', 'directions'] as const).map((field) =>
      into[field] === '' || other[field] === '' || isSame(into[field], other[field])
        ? ''
        : text.alsoKnown(text.form[field], other[field]),
    ),
    into.dressCode === '' || other.dressCode === '' || into.dressCode === other.dressCode
      ? ''
      : text.alsoKnown(text.form.dressCode, dress(other)),
  ].filter((line) => line !== '')
  return {
    industry: into.industry || other.industry,
    site: into.site || other.site,
    address: into.address || other.address,
    directions: into.directions || other.directions,
    dressCode: into.dressCode || other.dressCode,
    notes: [into.notes, into.notes === other.notes ? '' : other.notes, aside.join('\n')]
      .filter((part) => part !== '')
      .join('\n\n'),
  }
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
