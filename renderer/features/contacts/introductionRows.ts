import type { IntroducedPerson } from '../../../contract/contacts.ts'

/** One line of the tree: someone, how far down they stand, and who introduced them. */
export interface IntroductionRow {
  readonly person: IntroducedPerson
  readonly depth: number
  readonly introducedBy: string
}

/** The tree as lines, from the root down, everyone's introductions right below them. */
export function introductionRows(people: readonly IntroducedPerson[]): IntroductionRow[] {
  const below = Map.groupBy(people, ({ introducedById }) => introducedById)
  const [root] = people
  const rows: IntroductionRow[] = []
  const open = root === undefined ? [] : [{ person: root, depth: 0, introducedBy: '' }]
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    rows.push(row)
    const { person, depth } = row
    const next = below.get(person.id) ?? []
    open.push(
      ...next.toReversed().map((child) => ({ person: child, depth: depth + 1, introducedBy: person.name })),
    )
  }
  return rows
}

const ABOVE = 2
const BELOW = 8

/** What stands in sight of a long tree at first. `between` is left out above, `more` below. */
export interface ShortTree {
  readonly head: readonly IntroductionRow[]
  readonly between: number
  readonly tail: readonly IntroductionRow[]
  readonly more: number
}

/** The root, those nearest above the contact, the contact, and the first few who came through them. */
export function shortTree(rows: readonly IntroductionRow[], contactId: string): ShortTree {
  const self = rows.findIndex(({ person }) => person.id === contactId)
  const from = Math.max(self - ABOVE, 0)
  const to = self + 1 + BELOW
  const isCut = from > 2
  return {
    head: isCut ? rows.slice(0, 1) : [],
    between: isCut ? from - 1 : 0,
    tail: rows.slice(isCut ? from : 0, rows.length - to > 1 ? to : rows.length),
    more: rows.length - to > 1 ? rows.length - to : 0,
  }
}
