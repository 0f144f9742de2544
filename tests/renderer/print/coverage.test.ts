import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { composeBrief } from '../../../domain/brief/compose.ts'
import { missingCharacters, readRuns } from '../../../renderer/ui/print/coverage.ts'
import { type Family, ownFamilies } from '../../../renderer/ui/print/families.ts'
import { isUsual } from '../../../renderer/ui/print/fonts.ts'
import { scriptFamilies } from '../../../renderer/ui/print/scriptFamilies.ts'
import { aContact, danaSource } from '../../support/briefSource.ts'
import { characters } from '../../support/woff2.ts'

const fontsource = resolve(import.meta.dirname, '../../../node_modules/@fontsource')

describe('missingCharacters', () => {
  it('goes by what the font files hold (run with -u after a font was updated)', async () => {
    await expect(writeRuns(shipped([...ownFamilies, ...scriptFamilies]))).toMatchFileSnapshot(
      '../../../renderer/ui/print/coverage.txt',
    )
  })

  it('reads back what was written', () => {
    expect(readRuns(writeRuns([3, 4, 5, 9, 0x1f600]))).toEqual([
      [3, 5],
      [9, 9],
      [0x1f600, 0x1f600],
    ])
  })

  it.each([
    'Zażółć gęślą jaźń',
    'Ελληνικά, Русский, Tiếng Việt',
    '高橋美咲 たかはし 한국어 简体',
    'ليلى דנה हिन्दी ไทย',
    '🙂 👩‍💻 → ≥ ✓ €',
  ])('finds nothing missing in %s', (given) => {
    expect(missingCharacters(named(given))).toEqual([])
  })

  it('names each character that would be a box, once', () => {
    expect(missingCharacters(named('Dana \u{13000}\u{13000} ༄'))).toEqual(['\u{13000}', '༄'])
  })
})

describe('isUsual', () => {
  const own = shipped(ownFamilies)

  it('is true of no character that the page’s own fonts lack', () => {
    const printed = /[^\s\p{Cc}\p{Cn}\p{Default_Ignorable_Code_Point}]/u
    const wrong: string[] = []
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const character = String.fromCodePoint(point)
      if (isUsual(character) && printed.test(character) && !own.has(point)) wrong.push(character)
    }
    expect(wrong).toEqual([])
  })

  it('lets a page in a European language do without other fonts', () => {
    expect(isUsual('“Zażółć” – Größe, Ελληνικά, Русский… Tiếng Việt’s 18 % · 5 €')).toBe(true)
    expect(isUsual('Dana 🙂')).toBe(false)
  })
})

function named(given: string) {
  return composeBrief(danaSource({ contact: aContact({ given }) }))
}

/** What a file has of the characters it is asked for. */
function shipped(families: readonly Family[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { source, ranges } of families) {
    for (const [part, range] of Object.entries(ranges)) {
      const held = characters(`${fontsource}/${source}/files/${source}-${part}-400-normal.woff2`)
      for (const point of asked(range)) if (held.has(point)) found.add(point)
    }
  }
  return found
}

function asked(range: string): readonly number[] {
  return range.split(',').flatMap((span) => {
    const [from = 0, to = from] = span
      .trim()
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}

/** The form of coverage.txt: see `readRuns`. */
function writeRuns(points: Iterable<number>): string {
  const runs: string[] = []
  let [from, end, at] = [-1, -1, 0]
  const close = () => {
    if (from < 0) return
    runs.push(`${(from - at).toString(36)}.${(end - from).toString(36)}`)
    at = end
  }
  for (const point of [...points].sort((one, other) => one - other)) {
    if (point !== end) {
      close()
      from = point
    }
    end = point + 1
  }
  close()
  return `${runs.join(' ').replace(/(.{90}\S*) /g, '$1\n')}\n`
}
