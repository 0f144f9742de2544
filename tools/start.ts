/** `npm start`, after the build: the best window this machine can give, and the app's main job where it gives none. */
import { resolve } from 'node:path'
import { writeSampleBrief } from './brief.ts'
import { downloadElectron, electronBinary, hasDisplay } from './electron-binary.ts'
import { installedChromium } from './electron-on-chromium/chromium-binary.ts'
import { run } from './run.ts'

const root = resolve(import.meta.dirname, '..')
const args = process.argv.slice(2)

process.exitCode = await start()

async function start(): Promise<number> {
  if (!hasDisplay()) return await briefInstead('There is no display here')
  const electron = electronBinary() ?? (await downloadElectron())
  if (electron !== undefined) {
    // Chromium refuses to run its sandbox as root.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    return await run(electron, [...asRoot, root, ...args])
  }
  const browser = installedChromium()
  if (browser === undefined)
    return await briefInstead('There is neither Electron nor Chrome, Chromium or Edge here')
  process.stdout.write(`There is no Electron here: Askwell opens in ${browser} instead.\n`)
  const register = resolve(import.meta.dirname, 'electron-on-chromium/register.ts')
  return await run(
    process.execPath,
    ['--import', register, resolve(root, 'dist/electron/main.js'), ...args],
    {
      env: { ...process.env, ELECTRON_ON_CHROMIUM_VISIBLE: '1' },
    },
  )
}

async function briefInstead(reason: string): Promise<number> {
  const result = await writeSampleBrief()
  if ('code' in result) return result.code
  process.stdout.write(`${reason}, so Askwell printed its sample's next brief: ${result.file}\n`)
  return 0
}
