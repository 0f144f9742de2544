import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'
import type { Store } from './client.ts'

/**
 * Before an import: what it brings is too much to be looked through, and so is what it might spoil. Undo takes an import
 * back, but only while it is among the last steps. Without a backup nothing is imported: what keeps one from being made,
 * a full disk most often, would keep the import from being written as well.
 * @throws AskwellError as making a backup does, saying that nothing was imported.
 */
export async function backUpFirst(store: Pick<Store, 'backup'>): Promise<void> {
  try {
    await store.backup('backups.ensure', { reason: 'before-import' })
  } catch (error) {
    if (!(error instanceof AskwellError)) throw error
    throw new AskwellError(error.code, words.backups.notImported(error.message))
  }
}
