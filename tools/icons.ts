/** `npm run icons`: resources/icon.svg in the sizes and formats that systems want, so that packaging has nothing to convert. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { Data } from 'resedit'
import { packagedChromium } from './electron-on-chromium/chromium-binary.ts'

const resources = resolve(import.meta.dirname, '../resources')

/** In pixels. Linux takes a file of each size it knows, Windows one file of its own, macOS those named below. */
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const LARGEST_FOR_LINUX = 512
const LARGEST_FOR_WINDOWS = 256

/** Apple's types by size in pixels; several of one size stand for plain and dense screens. */
const APPLE_TYPES: readonly (readonly [type: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]

const svg = await readFile(join(resources, 'icon.svg'), 'utf8')
const pictures = await draw(svg)
await mkdir(join(resources, 'icons'), { recursive: true })
for (const size of SIZES.filter((size) => size <= LARGEST_FOR_LINUX))
  await writeFile(join(resources, `icons/${size}x${size}.png`), picture(size))
await writeFile(join(resources, 'icon.ico'), windowsIcon())
await writeFile(join(resources, 'icon.icns'), appleIcon())

async function draw(drawing: string): Promise<ReadonlyMap<number, Buffer>> {
  const { executablePath, env } = await packagedChromium()
  const browser = await chromium.launch({ executablePath, env: { ...env }, args: ['--disable-gpu'] })
  const page = await browser.newPage()
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`)
  const drawn = new Map<number, Buffer>()
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size })
    drawn.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return drawn
}

function picture(size: number): Buffer {
  const png = pictures.get(size)
  if (png === undefined) throw new Error(`There is no picture of ${size} pixels`)
  return png
}

function windowsIcon(): Buffer {
  const file = new Data.IconFile()
  file.icons = SIZES.filter((size) => size <= LARGEST_FOR_WINDOWS).map((size) => ({
    data: Data.RawIconItem.from(Uint8Array.from(picture(size)).buffer, size, size, 32),
  }))
  return Buffer.from(file.generate())
}

/** `icns`, the whole length, then each picture after its type and length; all numbers big-endian, headers counted. */
function appleIcon(): Buffer {
  const entries = APPLE_TYPES.map(([type, size]) => chunk(type, picture(size)))
  return chunk('icns', Buffer.concat(entries))
}

function chunk(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8)
  header.write(type, 'latin1')
  header.writeUInt32BE(header.length + content.length, 4)
  return Buffer.concat([header, content])
}
