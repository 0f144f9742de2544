import type { Input, Output } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import type { RankSubject } from '../../../contract/rank.ts'
import { DAY } from '../../../domain/milliseconds.ts'
import { contactFactorValues } from '../../../domain/rank/contactFactors.ts'
import { employerFactorValues } from '../../../domain/rank/employerFactors.ts'
import { relevance } from '../../../domain/rank/relevance.ts'
import { rank } from '../../../domain/rank/score.ts'
import { organisationsOf } from '../../../domain/rank/shared.ts'
import { type RankTarget, rankTarget } from '../../../domain/rank/target.ts'
import { words } from '../../../domain/words/words.ts'
import { peopleCounts } from '../companies/people.ts'
import type { StoreContext } from '../context.ts'
import { findRecord, listRecords } from '../records.ts'
import { whoWasAsked } from './asked.ts'
import { candidateRows } from './candidates.ts'
import { type PersonRow, peopleIn } from './queries.ts'

/** Whom to ask for a decision or about a subject, the best first, with what speaks for each. */
export function rankContacts(
  context: StoreContext,
  { subject, weights, except, limit }: Input<'rank.contacts'>,
): Output<'rank.contacts'> {
  const target = targetOf(context, subject)
  const organisations = organisationsOf(listRecords(context.db, 'profileEntries'))
  const leftOut = new Set(except)
  const people = peopleIn(context.db, candidateRows(context.db, target, organisations))
  const candidates = candidatesFor(
    context,
    target,
    people.filter(({ id }) => !leftOut.has(id)),
  )
  return {
    contacts: rank(candidates, weights).slice(0, limit),
    words: [...new Set(target.words.map(({ text }) => text))],
  }
}

/** What speaks for each of some people, by what is asked about. */
export function candidatesFor(context: StoreContext, target: RankTarget, people: readonly PersonRow[]) {
  const organisations = organisationsOf(listRecords(context.db, 'profileEntries'))
  const asked = whoWasAsked(context)
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    position: person.position,
    company: person.companyId === null ? null : { id: person.companyId, name: person.company },
    factors: contactFactorValues(
      {
        ...person,
        daysSinceInteraction: daysSince(context, person.lastInteractionAt),
        daysSinceConnected: daysSince(context, person.connectedOn),
        openness: asked.opennessOf(person.id, person.companyId),
      },
      target,
      organisations,
    ),
  }))
}

/** At which employers to ask, of those at which one knows somebody, the best first. */
export function rankEmployers(
  context: StoreContext,
  { subject, weights, limit }: Input<'rank.employers'>,
): Output<'rank.employers'> {
  const { db } = context
  const target = targetOf(context, subject)
  const asked = whoWasAsked(context)
  const byCompany = Map.groupBy(peopleIn(db, candidateRows(db, target, [])), ({ companyId }) => companyId)
  const companies = [...byCompany].flatMap(([id, known]) => (id === null ? [] : [{ id, known }]))
  const people = peopleCounts(
    db,
    companies.map(({ id }) => id),
  )
  const candidates = companies.map(({ id, known }) => {
    const [{ company: name, industry } = { company: '', industry: '' }] = known
    const count = people.get(id) ?? 0
    const factors = employerFactorValues(
      {
        name,
        industry,
        people: count,
        asked: asked.askedAt(id),
        known: known.map((person) => ({ ...person, relevance: workRelevance(target, person) })),
      },
      target,
    )
    return { id, name, industry, people: count, factors }
  })
  return { employers: rank(candidates, weights).slice(0, limit) }
}

/** By what a person does themselves; their company's own words count once, for the company. */
function workRelevance(target: RankTarget, { position, tags }: PersonRow): number {
  return relevance(target, { position, tags }).value
}

/** @throws AskwellError `not-found` for a decision that is gone. */
export function targetOf({ db }: StoreContext, subject: RankSubject): RankTarget {
  if (subject.kind === 'text') return rankTarget({ target: subject.text, title: '', openQuestions: [] })
  const decision = findRecord(db, 'decisions', 'id = ?', subject.id)
  if (decision === null) throw new AskwellError('not-found', words.decisions.gone)
  const open = listRecords(db, 'openQuestions', "decision_id = ? and answer = ''", subject.id)
  return rankTarget({
    target: decision.target,
    title: decision.title,
    openQuestions: open.map(({ text }) => text),
  })
}

function daysSince({ now }: StoreContext, moment: string | null): number | null {
  return moment === null ? null : Math.floor((now().getTime() - Date.parse(moment)) / DAY)
}
