import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unescapeText } from '../../../electron/exchange/vcard/escape.ts'
import { replaceAll } from '../../../electron/exchange/vcard/replace.ts'

const PIECE = 1_000_000
const part = fc.constantFrom('\\', '\\\\', '\\n', '\n', '\r', '\r\n', ',', 'a', '👩')

test.each([
  [/\\([\\,;:nN])/g, (_: string, escaped: string) => escaped.toUpperCase()],
  [/\r\n?|\n/g, '\\n'],
  [/[\\,]/g, '\\$&'],
  [/\\.|,/g, (found: string) => (found === ',' ? '\\,' : found)],
] as const)('%s is replaced in a long text as in a short one, wherever it is cut', (pattern, replacement) => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.nat(12), (parts, before) => {
      const text = `${'x'.repeat(PIECE - before)}${parts.join('')}${'x'.repeat(PIECE - 6)}${parts.join('')}`
      const whole =
        typeof replacement === 'string'
          ? text.replace(pattern, replacement)
          : text.replace(pattern, replacement)
      // Compared here: two million characters are no message.
      expect(replaceAll(text, pattern, replacement) === whole).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('millions of line breaks are read', () => {
  expect(unescapeText('\\n'.repeat(5_000_000)).length).toBe(5_000_000)
})
