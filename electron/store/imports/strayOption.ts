import { AskwellError } from '../../../contract/error.ts'
import type { PlannerRecords } from '../../../domain/planner.ts'
import { words } from '../../../domain/words/words.ts'
import type { Connection } from '../database.ts'
import { findRecord } from '../records.ts'

/**
 * Refuses new records of a planner that name an option of another decision than their own, or one that is nowhere: no
 * foreign key says that the two belong together. `records` is the whole file, `fresh` what of it would be written.
 * @throws AskwellError `unreadable-file`; the message names the record.
 */
export function refuseStrayOptions(db: Connection, fresh: PlannerRecords, records: PlannerRecords): void {
  const inFile = new Map(records.decisionOptions.map((option) => [option.id, option.decisionId]))
  const decision = fresh.decisions.find(({ id, chosenOptionId }) => isStray(chosenOptionId, id))
  if (decision !== undefined) {
    throw stray(`decisions[${records.decisions.indexOf(decision)}].chosenOptionId`)
  }
  const takeaway = fresh.takeaways.find(({ decisionId, optionId }) => isStray(optionId, decisionId))
  if (takeaway !== undefined) throw stray(`takeaways[${records.takeaways.indexOf(takeaway)}].optionId`)

  function isStray(optionId: string | null, decisionId: string | null): boolean {
    if (optionId === null) return false
    // One that is here already stays as it is.
    const here = findRecord(db, 'decisionOptions', 'id = ?', optionId)
    return (here?.decisionId ?? inFile.get(optionId)) !== decisionId
  }
}

function stray(place: string): AskwellError {
  return new AskwellError('unreadable-file', words.decisions.strayOption(place))
}
