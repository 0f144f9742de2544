import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { foldForIndex, searchTerms } from '../domain/fold.ts'
import type { Connection } from '../electron/store/database.ts'

interface Document {
  readonly id: number
  readonly name: string
  readonly company: string
  readonly position: string
  readonly email: string
}

const fields = ['name', 'company', 'position', 'email'] as const

/** A search of somebody else's over the same people: the first hundred it finds. */
export type PeerSearch = (text: string) => unknown

/** Other searches, each with all people in memory, as programs without a database have them. */
export function peersOf(
  db: Connection,
): Readonly<Record<'MiniSearch' | 'Fuse.js' | 'array scan', PeerSearch>> {
  const documents = db
    .prepare<unknown[], Document>(
      `select c.row id, concat_ws(' ', c.given, c.family) name, coalesce(o.name, '') company, c.position,
         coalesce((select value from contact_points where contact_id = c.id and kind = 'email' limit 1), '') email
       from contacts c left join companies o on o.id = c.company_id`,
    )
    .all()
  return { MiniSearch: miniSearch(documents), 'Fuse.js': fuse(documents), 'array scan': arrayScan(documents) }
}

function miniSearch(documents: readonly Document[]): PeerSearch {
  const index = new MiniSearch<Document>({
    fields: [...fields],
    searchOptions: { prefix: true, combineWith: 'AND', boost: { name: 2 } },
  })
  index.addAll(documents)
  return (text) => index.search(text).slice(0, 100)
}

function fuse(documents: readonly Document[]): PeerSearch {
  const index = new Fuse(documents, { keys: [...fields], ignoreLocation: true, threshold: 0.2 })
  return (text) => index.search(text, { limit: 100 })
}

/** Every word a prefix of a word, those with all in the name first: what Askwell finds, without an index. */
function arrayScan(documents: readonly Document[]): PeerSearch {
  const texts = documents.map((document) => {
    const [name = '', ...rest] = fields.map((field) => ` ${foldForIndex(document[field])}`)
    return { document, name, all: [name, ...rest].join('') }
  })
  return (text) => {
    const words = searchTerms(text).map((word) => ` ${word}`)
    const has = (value: string) => words.every((word) => value.includes(word))
    const inName: Document[] = []
    const elsewhere: Document[] = []
    for (const { document, name, all } of texts) {
      if (has(name)) inName.push(document)
      else if (has(all)) elsewhere.push(document)
    }
    return [...inName, ...elsewhere].slice(0, 100)
  }
}
