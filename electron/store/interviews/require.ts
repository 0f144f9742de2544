import { AskwellError } from '../../../contract/error.ts'
import type { Interview } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { findRecord } from '../records.ts'

/** @throws AskwellError `not-found` for an id that no interview has. */
export function requireInterview({ db }: StoreContext, id: string): Interview {
  const interview = findRecord(db, 'interviews', 'id = ?', id)
  if (interview === null) throw new AskwellError('not-found', words.interviews.gone)
  return interview
}
