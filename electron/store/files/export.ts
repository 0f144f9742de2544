import { assertNever } from '../../../contract/error.ts'
import type { ExportFormat } from '../../../domain/fileFormat.ts'
import { writeAskwellCsv } from '../../exchange/askwellCsv.ts'
import { writeSpreadsheetCsv } from '../../exchange/spreadsheetCsv.ts'
import { writeVcards } from '../../exchange/vcard/write.ts'
import { writeWhole } from '../../writeWhole.ts'
import type { StoreContext } from '../context.ts'
import type { FileRequestInput, FileRequestOutput } from '../requests.ts'
import { type Outgoing, outgoing } from './contacts.ts'
import { plannerPieces } from './planner.ts'

/**
 * Writes contacts, or every record of the planner, as they are at one moment. Answers how many contacts are in it.
 * @throws AskwellError `unwritable-file`, `cancelled`, with an earlier file of that name left as it was.
 */
export function exportFile(
  context: StoreContext,
  { path, format, selection }: FileRequestInput<'files.export'>,
): FileRequestOutput<'files.export'> {
  // In one transaction, so that a change that commits meanwhile is in it whole or not at all.
  return context.db.transaction(() => {
    const contacts = outgoing(context, selection)
    writeWhole(path, format === 'askwell' ? plannerPieces(context) : textOf(format, contacts))
    return { file: path, count: contacts.count }
  })()
}

function textOf(format: Exclude<ExportFormat, 'askwell'>, { contacts, most }: Outgoing): Iterable<string> {
  switch (format) {
    case 'vcard':
      return writeVcards(contacts)
    case 'csv':
      return writeAskwellCsv(contacts, most)
    case 'spreadsheet':
      return writeSpreadsheetCsv(contacts, most)
    default:
      return assertNever(format)
  }
}
