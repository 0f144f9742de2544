import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** The characters a WOFF2 file has glyphs for, read from its `cmap` table (formats 4 and 12). */
export function characters(file: string): ReadonlySet<number> {
  const cmap = table(readFileSync(file), 'cmap')
  const found = new Set<number>()
  for (let record = 0; record < cmap.readUInt16BE(2); record++) {
    const at = cmap.readUInt32BE(4 + record * 8 + 4)
    const format = cmap.readUInt16BE(at)
    if (format === 4) readSegments(cmap.subarray(at), found)
    if (format === 12) readGroups(cmap.subarray(at), found)
  }
  return found
}

const knownTags = [
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'name',
  'OS/2',
  'post',
  'cvt ',
  'fpgm',
  'glyf',
  'loca',
]

/** Tables lie one after another in one Brotli stream; only `glyf` and `loca` are stored in another length. */
function table(font: Buffer, wanted: string): Buffer {
  let at = 48
  let start = 0
  let found: readonly [number, number] | null = null
  const variable = () => {
    let value = 0
    for (;;) {
      const byte = font.readUInt8(at++)
      value = value * 128 + (byte & 0x7f)
      if ((byte & 0x80) === 0) return value
    }
  }
  for (let index = 0; index < font.readUInt16BE(12); index++) {
    const flags = font.readUInt8(at++)
    let tag = knownTags[flags & 0x3f] ?? ''
    if ((flags & 0x3f) === 0x3f) {
      tag = font.toString('latin1', at, at + 4)
      at += 4
    }
    const original = variable()
    const outlines = tag === 'glyf' || tag === 'loca'
    const transformed = outlines ? flags >> 6 === 0 : flags >> 6 !== 0
    const length = transformed ? variable() : original
    if (tag === wanted) found = [start, length]
    start += length
  }
  if (found === null) throw new Error(`no ${wanted} table`)
  return brotliDecompressSync(font.subarray(at)).subarray(found[0], found[0] + found[1])
}

function readSegments(map: Buffer, found: Set<number>): void {
  const double = map.readUInt16BE(6)
  for (let at = 0; at < double; at += 2) {
    const end = map.readUInt16BE(14 + at)
    const start = map.readUInt16BE(16 + double + at)
    const delta = map.readUInt16BE(16 + 2 * double + at)
    const offsetAt = 16 + 3 * double + at
    const offset = map.readUInt16BE(offsetAt)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = offset === 0 ? code + delta : map.readUInt16BE(offsetAt + offset + 2 * (code - start))
      if ((glyph & 0xffff) !== 0) found.add(code)
    }
  }
}

function readGroups(map: Buffer, found: Set<number>): void {
  for (let group = 0; group < map.readUInt32BE(12); group++) {
    const at = 16 + group * 12
    for (let code = map.readUInt32BE(at); code <= map.readUInt32BE(at + 4); code++) found.add(code)
  }
}
