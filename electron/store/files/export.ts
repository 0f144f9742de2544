import { writeJson } from '../../exchange/json.ts'
import { writeWhole } from '../../writeWhole.ts'
import type { StoreContext } from '../context.ts'
import { exportDocument } from '../planner/document.ts'
import type { FileRequestInput, FileRequestOutput } from '../requests.ts'

/**
 * Writes every record of the planner as JSON, as it is at one moment. Answers how many contacts are in it.
 * @throws AskwellError `unwritable-file`, with an earlier file of that name left as it was.
 */
export function exportFile(
  context: StoreContext,
  { path }: FileRequestInput<'files.export'>,
): FileRequestOutput<'files.export'> {
  // In one transaction, so that a change that commits meanwhile is in it whole or not at all.
  const document = context.db.transaction(() => exportDocument(context))()
  writeWhole(path, writeJson(document))
  return { file: path, count: document.contacts.length }
}
