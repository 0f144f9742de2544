import type { BriefContent } from '../../../domain/brief/content.ts'
import runs from './coverage.txt?raw'

/**
 * The characters of a page that none of its fonts has, each once: the preview warns of them, because they would be
 * printed as boxes or in whatever font a machine happens to have.
 */
export function missingCharacters(content: BriefContent): readonly string[] {
  return [...new Set(JSON.stringify(content).match(uncovered()) ?? [])]
}

let pattern: RegExp | null = null

/** Everything outside coverage.txt, except what prints nothing anyway. */
function uncovered(): RegExp {
  if (pattern === null) {
    const ranges = readRuns(runs).map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`)
    pattern = new RegExp(`[^\\s\\p{Default_Ignorable_Code_Point}${ranges.join('')}]`, 'gu')
  }
  return pattern
}

type Run = readonly [from: number, to: number]

/**
 * coverage.txt holds runs of code points as `gap.length` in base 36, each gap counted from the end of the run before.
 * It is read off the font files themselves by tests/renderer/print/coverage.test.ts, which also keeps it true.
 */
export function readRuns(text: string): readonly Run[] {
  let at = 0
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((run) => {
      const [gap = 0, length = 0] = run.split('.').map((part) => Number.parseInt(part, 36))
      const from = at + gap
      at = from + length
      return [from, at - 1]
    })
}
