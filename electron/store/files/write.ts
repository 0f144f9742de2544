import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { AskwellError } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'

/**
 * Writes a file whole or not at all: beside its place, synced, then renamed onto it. Readable for its owner alone.
 * @throws AskwellError `unwritable-file`, with an earlier file of that name left as it was.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = `${path}.askwell-part`
  try {
    const file = openSync(draft, 'w', 0o600)
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, path)
    syncFolder(dirname(path))
  } catch {
    rmSync(draft, { force: true })
    throw new AskwellError('unwritable-file', words.imports.unwritable(path))
  }
}

/** A renamed file is only safe once its folder is; Windows has no such call and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
