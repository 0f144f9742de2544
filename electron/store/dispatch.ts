import type { Owner } from '../../contract/channel.ts'
import { contract } from '../../contract/contract.ts'
import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'
import { agendaAnswers } from './agenda/handlers.ts'
import type { Answers } from './answers.ts'
import { briefAnswers } from './brief/handlers.ts'
import { checklistAnswers } from './checklist/handlers.ts'
import { companyAnswers } from './companies/handlers.ts'
import { contactAnswers } from './contacts/handlers.ts'
import type { Handler, StoreContext } from './context.ts'
import { debriefAnswers } from './debrief/handlers.ts'
import { decisionAnswers } from './decisions/handlers.ts'
import { duplicateAnswers } from './duplicates/handlers.ts'
import { fileAnswers } from './files/handlers.ts'
import { followUpAnswers } from './followUps/handlers.ts'
import { interactionAnswers } from './interactions/handlers.ts'
import { interviewAnswers } from './interviews/handlers.ts'
import { meetingAnswers } from './meetings/handlers.ts'
import { outreachAnswers } from './outreach/handlers.ts'
import { plannerAnswers } from './planner/handlers.ts'
import { profileAnswers } from './profile/handlers.ts'
import { questionAnswers } from './questions/handlers.ts'
import { rankAnswers } from './rank/handlers.ts'
import { fileRequests } from './requests.ts'
import { savedFilterAnswers } from './savedFilters/handlers.ts'
import { settingsAnswers } from './settings/handlers.ts'
import { templateAnswers } from './templates/handlers.ts'
import { todayAnswers } from './today/handlers.ts'

const answers: Answers = {
  ...contactAnswers,
  ...savedFilterAnswers,
  ...companyAnswers,
  ...interactionAnswers,
  ...duplicateAnswers,
  ...interviewAnswers,
  ...checklistAnswers,
  ...decisionAnswers,
  ...outreachAnswers,
  ...templateAnswers,
  ...agendaAnswers,
  ...meetingAnswers,
  ...briefAnswers,
  ...profileAnswers,
  ...questionAnswers,
  ...rankAnswers,
  ...todayAnswers,
  ...debriefAnswers,
  ...followUpAnswers,
  ...plannerAnswers,
  ...settingsAnswers,
}

const byName = new Map<
  string,
  { readonly owner: Owner; readonly answer: Handler<never, unknown>; readonly whole: boolean }
>([...named(answers, contract, true), ...named(fileAnswers, fileRequests, false)])

/**
 * Answers one request on the thread that owns it. A change is one transaction: acknowledged after its commit, and
 * without a trace when it throws.
 * @throws AskwellError `refused` for a name this thread does not answer, and whatever the handler throws.
 */
export function dispatch(
  context: StoreContext,
  role: 'reader' | 'writer',
  name: string,
  input: unknown,
): unknown {
  const entry = byName.get(name)
  if (entry === undefined || entry.owner !== role) throw new AskwellError('refused', words.errors.refused)
  // The caller has parsed the input with the channel's schema; the table above holds the handler to the same type.
  const answer = () => entry.answer(context, input as never)
  return role === 'writer' && entry.whole ? context.db.transaction(answer).immediate() : answer()
}

function named<H extends Readonly<Record<string, Handler<never, unknown>>>>(
  handlers: H,
  channels: { readonly [K in keyof H]: { readonly owner: Owner } },
  whole: boolean,
) {
  return Object.entries(handlers).map(
    ([name, answer]) =>
      [name, { owner: (channels[name] as { readonly owner: Owner }).owner, answer, whole }] as const,
  )
}
