import { z } from 'zod'
import type { Input, Output } from '../../../contract/contract.ts'
import { rank } from '../../../domain/rank/score.ts'
import { companyOf } from '../companies/service.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { requireInterview } from '../interviews/require.ts'
import { decisionsOf } from '../interviews/service.ts'
import { readSettings } from '../settings/service.ts'
import { peopleIn } from './queries.ts'
import { candidatesFor, targetOf } from './service.ts'

/** People of one company that are looked at, the closest first: a company may have ten thousand. */
const READ = 1500

/** Whom to ask as well where someone has not answered: others at their company whom nobody has asked, the best first. */
export function rankColleagues(
  context: StoreContext,
  { interviewId, limit }: Input<'rank.colleagues'>,
): Output<'rank.colleagues'> {
  const { db } = context
  const interview = requireInterview(context, interviewId)
  const contact = requireContact(context, interview.contactId)
  const company = companyOf(db, contact)
  if (company === null) return { company: null, contacts: [] }
  const sql = `select row from contacts where company_id = ? and id <> ? order by closeness desc, row limit ${READ}`
  const rows = z.array(z.number()).parse(statement(db, sql).pluck().all(company.id, contact.id))
  const [decision] = decisionsOf(context, interviewId)
  const target = targetOf(
    context,
    decision === undefined ? { kind: 'text', text: contact.position } : { kind: 'decision', id: decision.id },
  )
  const candidates = candidatesFor(context, target, peopleIn(db, rows)).filter(({ factors }) =>
    factors.some(
      (part) =>
        part.factor === 'openness' && (part.openness.state === 'free' || part.openness.state === 'idea'),
    ),
  )
  const { id, name } = company
  return {
    company: { id, name },
    contacts: rank(candidates, readSettings(context).rankWeights).slice(0, limit),
  }
}
