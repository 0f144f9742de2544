import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { AskwellError } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'
import { MOST_MEGABYTES } from '../../exchange/size.ts'

/**
 * The bytes of a file that somebody chose. Only of a plain file: a device or pipe might never end.
 * @throws AskwellError `unreadable-file`
 */
export function readWhole(path: string): Uint8Array {
  try {
    const { size } = requireFile(path)
    if (size > MOST_MEGABYTES * 1024 * 1024) {
      throw new AskwellError('unreadable-file', words.imports.tooLarge(MOST_MEGABYTES))
    }
    return readFileSync(path)
  } catch (error) {
    if (error instanceof AskwellError) throw error
    throw new AskwellError('unreadable-file', words.imports.unreadable(basename(path)))
  }
}

function requireFile(path: string) {
  const found = statSync(path)
  if (!found.isFile()) throw new AskwellError('unreadable-file', words.imports.unreadable(basename(path)))
  return found
}
