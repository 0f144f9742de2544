import { access, constants, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FolderPlace } from '../../contract/backups.ts'
import { cloudService } from '../../domain/cloudFolder.ts'
import { isOnNetwork, linuxMounts, type Mount } from '../../domain/networkFolder.ts'

/** Tells where a folder is, also one that a link leads to. What cannot be told counts as nothing to warn of. */
export async function placeOf(path: string): Promise<FolderPlace> {
  const real = await realpath(path).catch(() => path)
  const cloud = cloudService(real) ?? cloudService(path) ?? (await syncthingAbove(real))
  return { path, cloud, isOnNetwork: isOnNetwork(real, await mounts()) }
}

/** Whether a file can be made in a folder. */
export async function isWritable(folder: string): Promise<boolean> {
  return await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  )
}

/** Whether two folders go with the same disk. False where one of them is away. */
export async function areOnSameDisk(one: string, other: string): Promise<boolean> {
  const disks = await Promise.all([stat(one), stat(other)]).catch(() => null)
  return disks !== null && disks[0].dev === disks[1].dev
}

/** Syncthing leaves folders their names and marks the uppermost. */
async function syncthingAbove(folder: string): Promise<string | null> {
  const marked = await stat(join(folder, '.stfolder')).catch(() => null)
  if (marked !== null) return 'Syncthing'
  const above = dirname(folder)
  return above === folder ? null : await syncthingAbove(above)
}

/** Only Linux tells in a file what is mounted where; Windows says it in the path that a drive's letter stands for. */
async function mounts(): Promise<readonly Mount[]> {
  const text = process.platform === 'linux' ? await readFile('/proc/self/mounts', 'utf8').catch(() => '') : ''
  return linuxMounts(text)
}
