import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PLATFORMS, type Platform, writePlaceholder } from './placeholder.ts'

const root = resolve(import.meta.dirname, '../../..')

export interface Packaged {
  /** What carries the fuses. */
  readonly program: string
  readonly resources: string
  readonly asar: string
}

/** Where nothing answers: whatever would be downloaded fails the packaging at once. */
const NOWHERE = 'http://127.0.0.1:9/'

/** Everything that electron-builder and npm might fetch, led to nowhere, and an empty cache to find nothing in either. */
export function withoutNetwork(scratch: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ELECTRON_BUILDER_CACHE: join(scratch, 'cache'),
    ELECTRON_BUILDER_BINARIES_MIRROR: NOWHERE,
    ELECTRON_MIRROR: NOWHERE,
    npm_config_electron_mirror: NOWHERE,
    npm_config_offline: 'true',
    HTTPS_PROXY: NOWHERE,
    HTTP_PROXY: NOWHERE,
  }
}

/**
 * Packages the built app for a platform and an architecture as `npm run package` does, around a placeholder of
 * Electron and without a network, into a folder below `scratch`.
 */
export async function packageApp(
  platform: Platform,
  arch: 'x64' | 'arm64',
  scratch: string,
): Promise<Packaged> {
  const electronDist = join(scratch, `electron-${platform}`)
  const out = join(scratch, 'out')
  mkdirSync(electronDist, { recursive: true })
  writePlaceholder(platform, electronDist)
  const target = { linux: '--linux', darwin: '--mac', win32: '--win' }[platform]
  const options = [`electronDist=${electronDist}`, `directories.output=${out}`]
  // Signing is macOS's own program, and a placeholder is nothing it could sign.
  if (platform === 'darwin')
    options.push('mac.identity=null', 'electronFuses.resetAdHocDarwinSignature=false')
  await run([target, 'dir', `--${arch}`, ...options.map((option) => `-c.${option}`)], scratch)
  return packagedIn(out, platform, arch)
}

/** Packages the built app for the machine that this runs on. */
export async function packageHere(scratch: string): Promise<Packaged> {
  const platform = PLATFORMS.find((name) => name === process.platform)
  if (platform === undefined) throw new Error(`Askwell is not packaged for ${process.platform}`)
  return await packageApp(platform, process.arch === 'arm64' ? 'arm64' : 'x64', scratch)
}

function packagedIn(out: string, platform: Platform, arch: 'x64' | 'arm64'): Packaged {
  const suffix = arch === 'x64' ? '' : `-${arch}`
  if (platform === 'darwin') {
    const bundle = join(out, `mac${suffix}`, 'Askwell.app')
    const resources = join(bundle, 'Contents/Resources')
    return { program: bundle, resources, asar: join(resources, 'app.asar') }
  }
  const [folder, name] = platform === 'win32' ? ['win', 'Askwell.exe'] : ['linux', 'askwell']
  const app = join(out, `${folder}${suffix}-unpacked`)
  const resources = join(app, 'resources')
  return { program: join(app, name), resources, asar: join(resources, 'app.asar') }
}

async function run(args: readonly string[], scratch: string): Promise<void> {
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  const child = spawn(process.execPath, [builder, ...args], { cwd: root, env: withoutNetwork(scratch) })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log += String(text)))
  const code = await new Promise<number | null>((tell, fail) => {
    child.once('error', fail)
    child.once('close', tell)
  })
  if (code !== 0) throw new Error(`electron-builder ${args.join(' ')} ended with ${code}:\n${log}`)
}
