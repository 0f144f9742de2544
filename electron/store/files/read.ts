import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { AskwellError } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'
import { MOST_MEGABYTES } from '../../exchange/size.ts'

/**
 * The bytes of a file that somebody chose. Only of a plain file: a device or pipe might never end.
 * @param look what is called for every piece, and may throw: a file may come over a slow network
 * @throws AskwellError `unreadable-file`
 */
export function readWhole(path: string, look: () => void): Uint8Array {
  try {
    const { size } = requireFile(path)
    if (size > MOST_MEGABYTES * 1024 * 1024) {
      throw new AskwellError('unreadable-file', words.imports.tooLarge(MOST_MEGABYTES))
    }
    return readPieces(path, size, look)
  } catch (error) {
    if (error instanceof AskwellError) throw error
    throw new AskwellError('unreadable-file', words.imports.unreadable(basename(path)))
  }
}

/** Bytes read at a time. */
const PIECE = 1 << 24

function readPieces(path: string, size: number, look: () => void): Uint8Array {
  const bytes = Buffer.alloc(size)
  const file = openSync(path, 'r')
  try {
    let at = 0
    for (let read = -1; read !== 0; at += read) {
      look()
      read = readSync(file, bytes, at, Math.min(PIECE, size - at), null)
    }
    return bytes.subarray(0, at)
  } finally {
    closeSync(file)
  }
}

function requireFile(path: string) {
  const found = statSync(path)
  if (!found.isFile()) throw new AskwellError('unreadable-file', words.imports.unreadable(basename(path)))
  return found
}
