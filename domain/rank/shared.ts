import { foldForIndex } from '../fold.ts'
import type { ProfileEntry } from '../profile.ts'

/** A school, employer or other place from the user's own profile. */
export interface Organisation {
  readonly name: string
  readonly isSchool: boolean
  readonly folded: string
}

/** Where a place of one's own turns up with a person. */
export type SharedPlace = 'company' | 'knownHow' | 'tags' | 'notes'

export interface Shared {
  readonly organisation: string
  readonly isSchool: boolean
  readonly place: SharedPlace
}

/** To be there now tells more than a mention in a note. */
const values: Readonly<Record<SharedPlace, number>> = { company: 1, knownHow: 0.8, tags: 0.8, notes: 0.6 }
const places = Object.keys(values) as readonly SharedPlace[]

/** The organisations of a profile, each once; its school where any entry for it is education. */
export function organisationsOf(
  entries: readonly Pick<ProfileEntry, 'kind' | 'organisation'>[],
): readonly Organisation[] {
  const found = new Map<string, Organisation>()
  for (const { kind, organisation } of entries) {
    const folded = foldForIndex(organisation)
    if (folded === '') continue
    const isSchool = kind === 'education' || (found.get(folded)?.isSchool ?? false)
    found.set(folded, { name: found.get(folded)?.name ?? organisation, isSchool, folded })
  }
  return [...found.values()]
}

/** What one has in common with a person: the place that tells most; null for none. */
export function sharedWith(
  organisations: readonly Organisation[],
  texts: Readonly<Record<SharedPlace, string>>,
): Shared | null {
  if (organisations.length === 0) return null
  for (const place of places) {
    if (texts[place] === '') continue
    const folded = ` ${foldForIndex(texts[place])} `
    const found = organisations.find((organisation) => folded.includes(` ${organisation.folded} `))
    if (found !== undefined) return { organisation: found.name, isSchool: found.isSchool, place }
  }
  return null
}

/** 0 to 1. */
export function sharedValue(shared: Shared | null): number {
  return shared === null ? 0 : values[shared.place]
}
