import { join } from 'node:path'
import { app, shell } from 'electron'

/** Opens the licences of all that ships with Askwell, or shows where they are when nothing opens plain text here. */
export async function showLicences(): Promise<void> {
  // Packaging puts them beside the archive, where other programs can read them.
  const file = join(app.getAppPath(), app.isPackaged ? '..' : 'dist', 'licences.txt')
  const problem = await shell.openPath(file)
  if (problem !== '') shell.showItemInFolder(file)
}
