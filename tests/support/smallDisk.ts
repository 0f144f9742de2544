import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

function mount(...args: readonly string[]): boolean {
  return spawnSync('mount', [...args]).status === 0
}

/** A disk of its own in memory, so small that it is soon full. */
export interface SmallDisk {
  readonly path: string
  /** Gives the disk a size, in kilobytes. */
  resize(kilobytes: number): void
  remove(): void
}

/** Whether this process may mount a disk: it may not outside of Linux, nor without the right to. */
export function mayMount(): boolean {
  if (process.platform !== 'linux') return false
  try {
    mountDisk(64).remove()
    return true
  } catch {
    return false
  }
}

/** Mounts a disk of so many kilobytes. */
export function mountDisk(kilobytes: number): SmallDisk {
  const parent = mkdtempSync(join(tmpdir(), 'askwell-disk-'))
  const path = join(parent, 'disk')
  mkdirSync(path)
  const remove = () => {
    spawnSync('umount', ['-l', path])
    rmSync(parent, { recursive: true, force: true })
  }
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'askwell-test', path)) {
    remove()
    throw new Error('No disk can be mounted here')
  }
  return {
    path,
    resize: (size) => {
      if (!mount('-o', `remount,size=${size}k`, path)) throw new Error('The small disk cannot be resized')
    },
    remove,
  }
}
