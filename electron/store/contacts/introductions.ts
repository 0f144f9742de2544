import { z } from 'zod'
import type { ContactView, IntroducedPerson } from '../../../contract/contacts.ts'
import { displayName } from '../../../domain/contact.ts'
import { type Connection, statement } from '../database.ts'

/** More people than this a page does not list. */
const MOST = 500

const flag = z
  .number()
  .nullable()
  .transform((value) => (value === null ? null : value > 0))
const person = z
  .object({
    id: z.string(),
    given: z.string(),
    middle: z.string(),
    family: z.string(),
    nickname: z.string(),
    position: z.string(),
    introducedById: z.string().nullable(),
    reportedBack: flag,
  })
  .transform(({ id, position, introducedById, reportedBack, ...names }): IntroducedPerson => {
    return { id, name: displayName(names), position, introducedById, reportedBack }
  })

/** Told, by the referral itself or by a follow-up: about an interview with the one who was introduced. */
const columns = `c.id, c.given, c.middle, c.family, c.nickname, c.position, c.introduced_by_id introducedById, (
    select max(told) from (
      select r.reported_back_at is not null told from referrals r join interviews i on i.id = r.interview_id
      where r.contact_id = c.id and i.contact_id = c.introduced_by_id
      union all
      select f.done_at is not null from follow_ups f join interviews i on i.id = f.interview_id
      where i.contact_id = c.id and f.contact_id = c.introduced_by_id and f.kind = 'report-back'
    )
  ) reportedBack`

/**
 * Who introduced a contact, up to the root, and whom they introduced, level by level. Everyone stands in it once: where
 * introductions go round in a circle, it ends with the first one who would come again.
 */
export function introductionsOf(db: Connection, contactId: string): ContactView['introductions'] {
  const above = introducersOf(db, contactId)
  const seen = new Set(above.map(({ id }) => id))
  const below: IntroducedPerson[] = []
  let level = [contactId]
  while (level.length > 0 && below.length <= MOST) {
    const next = introducedBy(db, level).filter(({ id }) => !seen.has(id))
    for (const { id } of next) seen.add(id)
    below.push(...next)
    level = next.map(({ id }) => id)
  }
  return { people: [...above, ...below.slice(0, MOST)], isCut: below.length > MOST }
}

/** The contact and everyone above, the root first. */
function introducersOf(db: Connection, contactId: string): IntroducedPerson[] {
  const find = statement(db, `select ${columns} from contacts c where c.id = ?`)
  const chain: IntroducedPerson[] = []
  let id: string | null = contactId
  while (id !== null && chain.length < MOST && !chain.some((known) => known.id === id)) {
    const found: IntroducedPerson = person.parse(find.get(id))
    chain.push(found)
    id = found.introducedById
  }
  return chain.toReversed().map((link, at) => (at === 0 ? { ...link, introducedById: null } : link))
}

function introducedBy(db: Connection, ids: readonly string[]): IntroducedPerson[] {
  const sql = `select ${columns} from json_each(?) level join contacts c on c.introduced_by_id = level.value
    order by level.key, c.created_at, c.row limit ${MOST + 1}`
  return z.array(person).parse(statement(db, sql).all(JSON.stringify(ids)))
}
