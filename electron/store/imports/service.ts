import { basename } from 'node:path'
import { AskwellError } from '../../../contract/error.ts'
import { toLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { formatNames, readContacts } from '../../exchange/formats.ts'
import { looksLikeJson, readJson } from '../../exchange/json.ts'
import { sourceOf } from '../../exchange/source.ts'
import type { StoreContext } from '../context.ts'
import { readWhole } from '../files/read.ts'
import { parseDocument } from '../planner/document.ts'
import type { FileRequestInput, ImportOutcome } from '../requests.ts'
import { importContacts } from './contacts.ts'
import { importPlanner } from './planner.ts'

/**
 * Imports a file, or with `dryRun` says what importing it would do. Reading and matching stand outside any transaction;
 * what is written is one. Nothing that is in the planner is ever overwritten.
 * @throws AskwellError `unreadable-file` for a file that is not what it should be, `cancelled`; nothing is changed then.
 */
export function importFile(
  context: StoreContext,
  { path, format, dryRun }: FileRequestInput<'files.import'>,
): ImportOutcome {
  context.progress({ phase: 'reading', done: 0, total: 0 })
  const source = sourceOf(readWhole(path))
  if (source.text.trim() === '') throw new AskwellError('unreadable-file', words.imports.empty)
  if (format === 'askwell' || (format === 'auto' && looksLikeJson(source.text))) {
    return importPlanner(context, parseDocument(readJson(source.text)), dryRun)
  }
  const found = readContacts(source, format === 'auto' ? formatNames : [format], null)
  if (found === null) {
    const { notContacts, notOfFormat } = words.imports
    throw new AskwellError('unreadable-file', format === 'auto' ? notContacts : notOfFormat[format])
  }
  const { file, format: name } = found
  return importContacts(context, file, { format: name, fileName: toLine(basename(path)) }, dryRun)
}
