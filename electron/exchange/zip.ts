import { crc32, inflateRawSync } from 'node:zlib'

/** One file in an archive, as the archive's list of contents has it. */
export interface ZipEntry {
  readonly name: string
  /** Bytes when unpacked, as declared. */
  readonly size: number
  readonly packedSize: number
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  /** Where its own header stands. */
  readonly at: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** The longest comment an archive may end with. */
const COMMENT = 0xffff
const IN_EXTRA = 0xffffffff

/**
 * The contents of a ZIP archive by its list at the end, at most so many. Null for bytes that are none, or broken.
 * Node's own inflate does the unpacking: it stops at a given size and is fast, where libraries unpack what is declared.
 */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] | null {
  try {
    return entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), most)
  } catch (error) {
    // Read beyond the end: an offset in it is wrong.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Unpacks one file; null where it is broken, encrypted, packed in a way unknown or larger than declared. */
export function unzip(
  bytes: Uint8Array,
  { at, packedSize, size, method, isEncrypted, crc }: ZipEntry,
): Buffer | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isEncrypted || at + 30 > zip.length || zip.readUInt32LE(at) !== LOCAL) return null
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  if (start + packedSize > zip.length) return null
  const packed = zip.subarray(start, start + packedSize)
  const unpacked = method === 0 ? packed : method === 8 ? inflated(packed, size) : null
  return unpacked?.length === size && crc32(unpacked) === crc ? unpacked : null
}

function inflated(packed: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch {
    return null
  }
}

function entriesOf(zip: Buffer, most: number): readonly ZipEntry[] | null {
  let end = zip.length - 22
  while (end >= 0 && zip.readUInt32LE(end) !== END) {
    end -= 1
    if (zip.length - end > COMMENT + 22) return null
  }
  if (end < 0) return null
  let count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  if (end >= 20 && zip.readUInt32LE(end - 20) === LOCATOR_64) {
    const end64 = Number(zip.readBigUInt64LE(end - 12))
    if (zip.readUInt32LE(end64) !== END_64) return null
    count = Number(zip.readBigUInt64LE(end64 + 32))
    at = Number(zip.readBigUInt64LE(end64 + 48))
  }
  const entries: ZipEntry[] = []
  while (entries.length < Math.min(count, most)) {
    if (zip.readUInt32LE(at) !== ENTRY) return null
    entries.push(entryAt(zip, at))
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

function entryAt(zip: Buffer, at: number): ZipEntry {
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28)
  const extra = zip.subarray(nameEnd, nameEnd + zip.readUInt16LE(at + 30))
  const large = largeNumbers(extra)
  const number = (offset: number) => {
    const value = zip.readUInt32LE(at + offset)
    return value === IN_EXTRA ? (large.shift() ?? value) : value
  }
  // In this order the large ones stand in the extra field.
  const size = number(24)
  const packedSize = number(20)
  return {
    name: zip.toString('utf8', at + 46, nameEnd),
    size,
    packedSize,
    method: zip.readUInt16LE(at + 10),
    isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
    crc: zip.readUInt32LE(at + 16),
    at: number(42),
  }
}

/** Sizes and offsets of archives beyond 4 GB, which some programs write of small ones too. */
function largeNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
    return Array.from({ length: Math.floor(field.length / 8) }, (_, index) =>
      Number(field.readBigUInt64LE(index * 8)),
    )
  }
  return []
}
