import { shell } from 'electron'
import { words } from '../../domain/words/words.ts'
import type { ShellAnswers } from '../ipc.ts'
import type { Store } from '../store/client.ts'
import { askForFolder } from './dialogs.ts'
import { areOnSameDisk, isWritable, placeOf } from './folderPlace.ts'

type BackupChannel = Extract<keyof ShellAnswers, `backups.${string}`>

/** What a person sees and does about backups. Where they go is chosen in a dialog of the system. */
export function backupAnswers(store: Store, dataFolder: string): Pick<ShellAnswers, BackupChannel> {
  return {
    'backups.state': async () => {
      const { folder, isChosen, backups } = await store.backup('backups.list', {})
      // The usual folder is made with the first backup.
      const isReachable = !isChosen || (await isWritable(folder))
      return {
        folder: await placeOf(folder),
        isChosen,
        isReachable,
        isOnSameDisk: !isChosen || (await areOnSameDisk(dataFolder, folder)),
        backups,
      }
    },
    'backups.make': () => store.backup('backups.make', {}),
    'backups.chooseFolder': async (_input, event) => {
      const folder = await askForFolder(event, words.backups.chooseTitle)
      return folder === null ? null : await store.backup('backups.moveTo', { folder })
    },
    'backups.resetFolder': () => store.backup('backups.moveTo', { folder: null }),
    'backups.showFolder': async () => {
      const { folder } = await store.backup('backups.list', {})
      await shell.openPath(folder)
      return {}
    },
  }
}
