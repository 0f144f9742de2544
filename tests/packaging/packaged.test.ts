import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, normalize, resolve } from 'node:path'
import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { FuseState } from '@electron/fuses/dist/constants.js'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { APP_ID } from '../../electron/shell/appId.ts'
import { type Packaged, packageApp } from '../support/packaging/packageApp.ts'
import type { Platform } from '../support/packaging/placeholder.ts'

const root = resolve(import.meta.dirname, '../..')
const database = 'node_modules/better-sqlite3'

/** What promise 26 says, and the one fuse it leaves out: there is no snapshot to load. */
const promised: Record<keyof typeof FuseV1Options, boolean> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
}

const targets: readonly { platform: Platform; arch: 'x64' | 'arm64'; locale: string }[] = [
  { platform: 'linux', arch: 'x64', locale: '../locales/de.pak' },
  { platform: 'win32', arch: 'x64', locale: '../locales/de.pak' },
  { platform: 'darwin', arch: 'arm64', locale: 'de.lproj/locale.pak' },
]

// electron-builder refuses to package for macOS on Windows.
const possible = targets.filter(({ platform }) => platform !== 'darwin' || process.platform !== 'win32')

const scratch = mkdtempSync(join(tmpdir(), 'askwell-packaged-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe.each(possible)('packaged for $platform on $arch', ({ platform, arch, locale }) => {
  let packaged: Packaged
  let files: readonly string[]

  beforeAll(async () => {
    packaged = await packageApp(platform, arch, scratch)
    // Folders are listed too.
    files = listPackage(packaged.asar, { isPack: false })
      .map((path) => path.slice(1))
      .filter((path) => !('files' in statFile(packaged.asar, path)))
      .map((path) => path.replaceAll('\\', '/'))
  })

  test('has its fuses as promised', async () => {
    const { version, ...wire } = await getCurrentFuseWire(packaged.program)
    expect(version).toBe('1')
    const fuses = Object.entries(wire).map(([fuse, state]) => [
      FuseV1Options[Number(fuse)],
      state === FuseState.ENABLE,
    ])
    expect(Object.fromEntries(fuses)).toEqual(promised)
  })

  test('holds what was built, the database of the target, and nothing else', () => {
    const built = globSync('dist/{electron,renderer}/**', { cwd: root, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      )
    const code = [
      ...['binding', 'database', 'index', 'sqlite-error', 'util'].map((name) => `lib/${name}.js`),
      ...globSync('lib/methods/*.js', { cwd: join(root, database) }).map((path) =>
        path.replaceAll('\\', '/'),
      ),
    ]
    const expected = [
      'package.json',
      ...built,
      ...['package.json', 'LICENSE', ...code, `prebuilds/${platform}-${arch}.node`].map(
        (path) => `${database}/${path}`,
      ),
    ]
    expect(built).toContain('dist/electron/main.js')
    expect(files.toSorted()).toEqual(expected.toSorted())
    expect(files.filter((path) => /\.(map|ts|c|cc|cpp|h|gyp|exe)$/.test(path))).toEqual([])
  })

  test('keeps one native file, the target’s own, outside the archive', () => {
    const name = `${database}/prebuilds/${platform}-${arch}.node`
    expect(files.filter((path) => path.endsWith('.node'))).toEqual([name])
    expect(statFile(packaged.asar, normalize(name))).toMatchObject({ unpacked: true })
    const outside = globSync('**/*', { cwd: `${packaged.asar}.unpacked`, withFileTypes: true })
    expect(outside.filter((entry) => entry.isFile()).map((entry) => entry.name)).toEqual([
      `${platform}-${arch}.node`,
    ])
    const shipped = readFileSync(join(`${packaged.asar}.unpacked`, name))
    expect(shipped.equals(readFileSync(join(root, name)))).toBe(true)
  })

  test('names what it starts with, and no tool that made it', () => {
    const manifest: unknown = JSON.parse(extractFile(packaged.asar, 'package.json').toString())
    expect(manifest).toMatchObject({ name: 'askwell', main: 'dist/electron/main.js' })
    expect(manifest).not.toHaveProperty('scripts')
    expect(manifest).not.toHaveProperty('devDependencies')
  })

  test('brings its licences and its bill of materials where a person can open them', () => {
    for (const name of ['licences.txt', 'sbom.cdx.json']) {
      const shipped = readFileSync(join(packaged.resources, name))
      expect(shipped.equals(readFileSync(join(root, 'dist', name)))).toBe(true)
    }
    // On macOS they are moved into the bundle from Electron's archive; the placeholder is none.
    const beside = platform === 'darwin' ? [] : ['LICENSE.electron.txt', 'LICENSES.chromium.html']
    for (const name of beside) expect(existsSync(join(packaged.resources, '..', name))).toBe(true)
  })

  test('knows no address to look for updates at', () => {
    expect(existsSync(join(packaged.resources, 'app-update.yml'))).toBe(false)
  })

  test('keeps the locales that dates and times follow', () => {
    expect(existsSync(join(packaged.resources, locale))).toBe(true)
  })

  test('is small: Electron apart, the app takes less than 30 MB', () => {
    const sizes = [
      packaged.asar,
      join(`${packaged.asar}.unpacked`, database, `prebuilds/${platform}-${arch}.node`),
    ]
    const bytes = sizes.reduce((sum, path) => sum + statSync(path).size, 0)
    expect(bytes).toBeGreaterThan(3_000_000)
    expect(bytes).toBeLessThan(30_000_000)
  })

  if (platform !== 'linux')
    test('carries the checksum of its archive', () => {
      const { headerString } = getRawHeader(packaged.asar)
      const hash = createHash('sha256').update(headerString).digest('hex')
      const carried =
        platform === 'darwin'
          ? readFileSync(join(packaged.resources, '../Info.plist'), 'utf8')
          : windowsResources(packaged).integrity
      expect(carried).toContain(hash)
    })

  if (platform === 'win32')
    test('shows its icon in seven sizes on Windows', () => {
      expect(windowsResources(packaged).icons).toBe(7)
    })

  if (platform === 'darwin')
    test('has the id that it goes by while it runs, and its icon', () => {
      const bundle = readFileSync(join(packaged.resources, '../Info.plist'), 'utf8')
      expect(bundle).toContain(`<key>CFBundleIdentifier</key>\n    <string>${APP_ID}</string>`)
      const icon = readFileSync(join(packaged.resources, 'icon.icns'))
      expect(icon.equals(readFileSync(join(root, 'resources/icon.icns')))).toBe(true)
    })
})

function windowsResources({ program }: Packaged): { integrity: string; icons: number } {
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(program)))
  const integrity = entries.find(({ type }) => type === 'INTEGRITY')
  const groups = Resource.IconGroupEntry.fromEntries(entries)
  return {
    integrity: Buffer.from(integrity?.bin ?? new ArrayBuffer()).toString(),
    icons: groups.flatMap(({ icons }) => icons).length,
  }
}
