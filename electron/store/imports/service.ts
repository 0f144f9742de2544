import { basename } from 'node:path'
import { AskwellError } from '../../../contract/error.ts'
import { toLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { decodeText } from '../../exchange/decode.ts'
import { looksLikeJson, readJson } from '../../exchange/json.ts'
import { findLinkedInHeader, readLinkedIn } from '../../exchange/linkedin.ts'
import type { StoreContext } from '../context.ts'
import { readWhole } from '../files/read.ts'
import { parseDocument } from '../planner/document.ts'
import type { FileRequestInput, ImportFormat, ImportOutcome } from '../requests.ts'
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
  const text = decodeText(readWhole(path))
  if (text.trim() === '') throw new AskwellError('unreadable-file', words.imports.empty)
  switch (format === 'auto' ? detect(text) : format) {
    case 'askwell':
      return importPlanner(context, parseDocument(readJson(text)), dryRun)
    case 'linkedin': {
      const header = findLinkedInHeader(text)
      if (header === null) {
        const { notContacts, notLinkedIn } = words.imports
        throw new AskwellError('unreadable-file', format === 'auto' ? notContacts : notLinkedIn)
      }
      const source = { format: 'linkedin', fileName: toLine(basename(path)) } as const
      return importContacts(context, readLinkedIn(text, header), source, dryRun)
    }
  }
}

function detect(text: string): Exclude<ImportFormat, 'auto'> {
  return looksLikeJson(text) ? 'askwell' : 'linkedin'
}
