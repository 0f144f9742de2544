import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { ContactRow } from '../contract/contactList.ts'
import { foldForIndex, searchTerms } from '../domain/fold.ts'
import { linesOf } from '../electron/store/contacts/lines.ts'
import { numbers } from '../electron/store/contacts/queries.ts'
import type { TestStore } from '../tests/support/createStore.ts'

const fields = ['name', 'company', 'position', 'email'] as const

/** A search of somebody else's over the same people: the first page of the lines it finds. */
export type PeerSearch = (text: string) => readonly ContactRow[]

/**
 * Other searches, each with all people in memory, as programs without a database have them. They keep the finished lines,
 * tags and status included, so that theirs and Askwell's answers hold the same; looking them up costs them nothing.
 */
export function peersOf(
  store: TestStore,
  page: number,
): Readonly<Record<'MiniSearch' | 'Fuse.js' | 'array scan', PeerSearch>> {
  const people = everybody(store)
  return {
    MiniSearch: miniSearch(people, page),
    'Fuse.js': fuse(people, page),
    'array scan': arrayScan(people, page),
  }
}

/** In the order in which search shows them. */
function everybody({ context }: TestStore): ContactRow[] {
  const rows = context.db.prepare('select row from contacts order by row').pluck().all()
  return linesOf(context, numbers(rows))
}

function miniSearch(people: readonly ContactRow[], page: number): PeerSearch {
  const index = new MiniSearch<ContactRow>({
    fields: [...fields],
    searchOptions: { prefix: true, combineWith: 'AND', boost: { name: 2 } },
  })
  index.addAll(people)
  const byId = new Map(people.map((person) => [person.id, person]))
  return (text) =>
    index
      .search(text)
      .slice(0, page)
      .flatMap(({ id }) => byId.get(id) ?? [])
}

function fuse(people: readonly ContactRow[], page: number): PeerSearch {
  const index = new Fuse(people, { keys: [...fields], ignoreLocation: true, threshold: 0.2 })
  return (text) => index.search(text, { limit: page }).map(({ item }) => item)
}

/**
 * Every word a prefix of a word, those with all in the name first: what Askwell finds, without an index. One pass over
 * everybody, as a list needs it that shows how many there are and scrolls through all of them.
 */
function arrayScan(people: readonly ContactRow[], page: number): PeerSearch {
  const texts = people.map((person) => {
    const [name = '', ...rest] = fields.map((field) => ` ${foldForIndex(person[field])}`)
    return { person, name, all: [name, ...rest].join('') }
  })
  return (text) => {
    const words = searchTerms(text).map((word) => ` ${word}`)
    const has = (value: string) => words.every((word) => value.includes(word))
    const inName: ContactRow[] = []
    const elsewhere: ContactRow[] = []
    for (const { person, name, all } of texts) {
      if (has(name)) inName.push(person)
      else if (has(all)) elsewhere.push(person)
    }
    const firsts = inName.slice(0, page)
    return firsts.concat(elsewhere.slice(0, page - firsts.length))
  }
}
