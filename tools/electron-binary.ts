import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../node_modules/electron')

/** Electron's own program, where it has been downloaded. */
export function electronBinary(): string | undefined {
  const pointer = join(folder, 'path.txt')
  if (!existsSync(pointer)) return undefined
  const binary = join(folder, 'dist', readFileSync(pointer, 'utf8'))
  return existsSync(binary) ? binary : undefined
}

/** Whether a window can appear at all. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Downloads Electron where its releases can be reached, and gives up within ten seconds where they cannot: a locked-down
 * network must not keep anyone from starting.
 */
export async function downloadElectron(): Promise<string | undefined> {
  const reachable = await releasesAnswer()
  if (reachable) process.stdout.write('Downloading Electron…\n')
  // Where nothing answers, an earlier download may still lie in the user's cache.
  await install(reachable ? 300_000 : 5_000)
  return electronBinary()
}

async function releasesAnswer(): Promise<boolean> {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const { ELECTRON_MIRROR, npm_config_electron_mirror } = process.env
  const mirror = ELECTRON_MIRROR ?? npm_config_electron_mirror
  const releases = mirror ?? 'https://github.com/electron/electron/releases/download/'
  const address = `${releases}v${version}/SHASUMS256.txt`
  const answer = fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(4_000) })
  return await answer.then(({ ok }) => ok).catch(() => false)
}

async function install(limit: number): Promise<void> {
  const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: limit })
  await new Promise((done) => {
    child.once('exit', done)
    child.once('error', done)
  })
}
