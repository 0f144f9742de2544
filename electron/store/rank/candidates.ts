import { z } from 'zod'
import { searchTerms } from '../../../domain/fold.ts'
import { commonStart } from '../../../domain/rank/relevance.ts'
import type { Organisation } from '../../../domain/rank/shared.ts'
import type { RankTarget } from '../../../domain/rank/target.ts'
import { type Connection, statement } from '../database.ts'

/** Contacts looked at for the words of their work; and for each other thing that speaks for somebody. */
const BY_WORDS = 1500
const BY_OTHER = 300
/** Words looked for, the heaviest first, and contacts read for each of them. */
const WORDS = 16
const READ = 30_000

const numbers = z.array(z.number())

/**
 * Rows of the contacts worth ranking: by the words of their work from the full-text index, and by whatever else speaks
 * for somebody. Not everyone, because of a million contacts most have none of it, and would come after all of these.
 */
export function candidateRows(
  db: Connection,
  target: RankTarget,
  organisations: readonly Organisation[],
): readonly number[] {
  return [
    ...new Set([
      ...byWords(db, target),
      ...ofIndustries(db, target),
      ...withOrganisations(db, organisations),
      ...rows(db, 'select row from contacts where closeness >= 2 order by closeness desc, row limit ?'),
      ...rows(db, 'select row from contacts where introduced_by_id is not null order by row desc limit ?'),
      ...rows(
        db,
        'select distinct c.row from referrals r join contacts c on c.id = r.contact_id order by r.row desc limit ?',
      ),
      ...rows(
        db,
        'select distinct c.row from interviews i join contacts c on c.id = i.contact_id order by i.row desc limit ?',
      ),
      ...rows(
        db,
        `select c.row from interactions i join contacts c on c.id = i.contact_id
         group by c.row order by max(i.at) desc limit ?`,
      ),
      // In a small planner this is everyone, so that nobody is missing from its ranking.
      ...rows(db, 'select row from contacts order by row desc limit ?'),
    ]),
  ]
}

/** Those whose position, tags or company have most of the words, by weight. */
function byWords(db: Connection, { words }: RankTarget): number[] {
  const sums = new Map<number, number>()
  const find = statement(db, `select rowid from contact_search where contact_search match ? limit ${READ}`)
  for (const { folded, weight } of words.slice(0, WORDS)) {
    for (const found of find.pluck().all(`{position company tags} : "${commonStart(folded)}"*`)) {
      const row = Number(found)
      sums.set(row, (sums.get(row) ?? 0) + weight)
    }
  }
  // Sums are small whole numbers: sorting them into boxes is quicker than sorting a hundred thousand rows.
  const boxes = Map.groupBy(sums.keys(), (row) => sums.get(row) ?? 0)
  const heaviest = [...boxes].sort(([a], [b]) => b - a)
  const chosen: number[] = []
  for (const [, box] of heaviest) {
    if (chosen.length >= BY_WORDS) break
    chosen.push(...box.sort((a, b) => a - b).slice(0, BY_WORDS - chosen.length))
  }
  return chosen
}

/** Those at companies whose industry has one of the words; few companies have an industry on record. */
function ofIndustries(db: Connection, { words }: RankTarget): number[] {
  const industries = z
    .array(z.string())
    .parse(statement(db, "select distinct industry from companies where industry <> ''").pluck().all())
  const starts = words.map(({ folded }) => commonStart(folded))
  const fitting = industries.filter((industry) =>
    searchTerms(industry).some((term) => starts.some((start) => term.startsWith(start))),
  )
  if (fitting.length === 0) return []
  const sql = `select c.row from companies o join contacts c on c.company_id = o.id
    where o.industry in (select value from json_each(?)) order by c.row limit ${BY_OTHER}`
  return numbers.parse(statement(db, sql).pluck().all(JSON.stringify(fitting)))
}

/** Those with a school or employer of one's own in their company, tags or notes. */
function withOrganisations(db: Connection, organisations: readonly Organisation[]): number[] {
  const find = statement(
    db,
    `select rowid from contact_search where contact_search match ? limit ${BY_OTHER}`,
  )
  return organisations.flatMap(({ folded }) => {
    const phrase = searchTerms(folded).map((term) => `"${term}"`)
    return numbers.parse(find.pluck().all(`{company tags notes} : (${phrase.join(' AND ')})`))
  })
}

function rows(db: Connection, sql: string): number[] {
  return numbers.parse(statement(db, sql).pluck().all(BY_OTHER))
}
