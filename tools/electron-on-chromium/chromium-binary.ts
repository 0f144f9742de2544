import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'

const cache = resolve(import.meta.dirname, '../../node_modules/.cache/electron-on-chromium')

export interface ChromiumBinary {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * The Chromium inside the npm package, unpacked once into node_modules/.cache with the package's own font as the only
 * system font, so that a page is drawn alike on every machine. Several processes may ask at once: each unpacks beside
 * the target and renames.
 */
export async function packagedChromium(): Promise<ChromiumBinary> {
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin')
  const manifest = JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8')) as { version: string }
  const unpacked = join(cache, `chromium-${manifest.version}`)
  if (!existsSync(unpacked)) {
    await mkdir(cache, { recursive: true })
    const fresh = await mkdtemp(join(cache, 'unpacking-'))
    await unpack(packed, fresh, join(unpacked, 'font-cache'))
    await rename(fresh, unpacked).catch(() => rm(fresh, { recursive: true, force: true }))
  }
  const libraries = join(unpacked, 'lib')
  return {
    executablePath: join(unpacked, 'chromium'),
    env: {
      FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
      ...(existsSync(libraries) && { LD_LIBRARY_PATH: libraries }),
    },
  }
}

async function unpack(packed: string, into: string, fontCache: string): Promise<void> {
  const executable = join(into, 'chromium')
  await decompress(join(packed, 'chromium.br'), executable)
  await chmod(executable, 0o755)
  await untar(join(packed, 'fonts.tar.br'), into)
  const fontFolders = `<dir prefix="relative">fonts</dir><cachedir>${fontCache}</cachedir>`
  await writeFile(join(into, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${fontFolders}</fontconfig>\n`)
  // libnss3 and libnspr4 are the only libraries it takes from the system; bring them along where they are missing.
  if (spawnSync(executable, ['--version']).status !== 0) await untar(join(packed, 'al2023.tar.br'), into)
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to))
}

async function untar(from: string, into: string): Promise<void> {
  const archive = join(into, 'archive.tar')
  await decompress(from, archive)
  const { status, stderr } = spawnSync('tar', ['xf', archive, '-C', into])
  if (status !== 0) throw new Error(`cannot unpack ${from}: ${String(stderr)}`)
  await rm(archive)
}

/** An installed Chrome, Chromium or Edge, for a visible window, or where the packaged Chromium does not run. */
export function installedChromium(): string | undefined {
  const named = process.env.ELECTRON_ON_CHROMIUM_BROWSER
  if (named !== undefined) return named
  return candidates().find((path) => existsSync(path))
}

function candidates(): readonly string[] {
  const { env } = process
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (process.platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LocalAppData].filter(
      (root) => root !== undefined,
    )
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
    return roots.flatMap((root) => programs.map((program) => join(root, program)))
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ]
  return (env.PATH ?? '').split(':').flatMap((folder) => names.map((name) => join(folder, name)))
}
