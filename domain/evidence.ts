import type { Takeaway } from './interview.ts'

/** One takeaway as it speaks for or against something, and who said it. */
export interface Voice extends Pick<Takeaway, 'leaning'> {
  readonly contactId: string
}

/** How many people speak for and against something; one who does both counts on either side. */
export interface Balance {
  readonly inFavour: number
  readonly against: number
  /** Those who see both sides. */
  readonly both: number
  /** Those who spoke of it and lean neither way. */
  readonly neutral: number
}

/** Counts people, not sentences: one who gives five reasons is still one who was asked. */
export function balanceOf(voices: readonly Voice[]): Balance {
  const saying = (leaning: Voice['leaning']) =>
    new Set(voices.filter((voice) => voice.leaning === leaning).map(({ contactId }) => contactId))
  const inFavour = saying('for')
  const against = saying('against')
  return {
    inFavour: inFavour.size,
    against: against.size,
    both: count(inFavour, (person) => against.has(person)),
    neutral: count(saying('neutral'), (person) => !inFavour.has(person) && !against.has(person)),
  }
}

function count(people: ReadonlySet<string>, is: (person: string) => boolean): number {
  return [...people].filter(is).length
}
