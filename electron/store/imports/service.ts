import { basename } from 'node:path'
import { AskwellError } from '../../../contract/error.ts'
import type { Progress } from '../../../contract/events.ts'
import type { CsvMapping } from '../../../domain/csvMapping.ts'
import { toLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { type FormatName, formatNames, readContacts } from '../../exchange/formats.ts'
import { looksLikeJson } from '../../exchange/json.ts'
import { type Source, sourceOf } from '../../exchange/source.ts'
import type { StoreContext } from '../context.ts'
import { readWhole } from '../files/read.ts'
import { readPlanner } from '../planner/reading.ts'
import type { FileImport, FileRequestInput } from '../requests.ts'
import { importContacts } from './contacts.ts'
import { rememberedMapping, rememberMapping } from './mappings.ts'
import { importPlanner } from './planner.ts'

/**
 * Imports a file, or with `dryRun` says what importing it would do. What it writes is one transaction. Nothing that is in
 * the planner is ever overwritten.
 * @throws AskwellError `unreadable-file` for a file that is not what it should be, `cancelled`; nothing is changed then.
 */
export function importFile(
  context: StoreContext,
  { path, format, mapping, dryRun }: FileRequestInput<'files.import'>,
): FileImport {
  let last: Progress = { phase: 'reading', done: 0, total: 0 }
  // Whoever asks to stop is heard also while the file is only read, or all in it skipped.
  const look = () => context.progress(last)
  const heard: StoreContext = {
    ...context,
    progress: (progress) => {
      last = progress
      look()
    },
  }
  const source = sourceOf(readWhole(path, look), look)
  if (source.head.trim() === '') throw new AskwellError('unreadable-file', words.imports.empty)
  if (format === 'askwell' || (format === null && looksLikeJson(source.head))) {
    return { ...importPlanner(heard, readPlanner(source), dryRun), table: null }
  }
  const isAskedFor = (name: FormatName) => format === null || name === format
  const found = readFile(context, source, formatNames.filter(isAskedFor), mapping)
  if (found === null) {
    const { notContacts, notOfFormat } = words.imports
    throw new AskwellError('unreadable-file', format === null ? notContacts : notOfFormat[format])
  }
  const { file, format: name } = found
  const outcome = importContacts(heard, file, { format: name, fileName: toLine(basename(path)) }, dryRun)
  if (file.table !== null && !dryRun) rememberMapping(context, file.table)
  return { ...outcome, table: file.table }
}

/** A table that nobody says the columns of is read as the last one with its header was. */
function readFile(
  { db }: StoreContext,
  source: Source,
  formats: readonly FormatName[],
  mapping: CsvMapping | null,
): ReturnType<typeof readContacts> {
  const found = readContacts(source, formats, mapping)
  if (found === null || found.file.table === null || mapping !== null) return found
  const remembered = rememberedMapping(db, found.file.table)
  return remembered === null ? found : readContacts(source, [found.format], remembered)
}
