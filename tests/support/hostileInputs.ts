import fc from 'fast-check'
import type { z } from 'zod'

/** Texts that mean something to a database, a path, a template, a terminal or a program. */
const texts = [
  '',
  '\0',
  "'; drop table contacts; --",
  '" or ""="',
  '../../../etc/passwd',
  'C:\\Windows\\win.ini',
  '{{7*7}}<%= 7*7 %>',
  '<img src=x onerror=alert(1)>',
  '\u202etxt.exe',
  '\ud800',
  '\u001b[31m',
  '__proto__',
  'constructor',
  'NaN',
  '9999999999999999999999',
  '0000-00-00T99:99:99Z',
  'x'.repeat(100_000),
] as const

/** Objects as an attacker writes them: JSON can name what an object literal would set. */
const polluted = [
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"__proto__":null,"id":"x"}',
  '{"id":{"__proto__":[]}}',
  '{"toString":1,"valueOf":2,"hasOwnProperty":3}',
  '{"then":1}',
].map((text): unknown => JSON.parse(text))

/** What the other side of a structured clone can send though the contract has no such thing. */
const cloned = [
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  2 ** 53,
  10n,
  new Date(0),
  new Map([['id', 'x']]),
  new Set(['x']),
  /x/,
  new Uint8Array(3),
  new Error('x'),
]

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...texts, ...polluted, ...cloned),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
)

/**
 * Inputs for a channel that nobody who keeps to the contract would send: any value at all, and objects with the fields
 * the channel knows, holding what does not belong there, with more fields beside them.
 */
export function hostileInput(schema: z.ZodType): fc.Arbitrary<unknown> {
  const fields = 'shape' in schema && typeof schema.shape === 'object' ? Object.keys(schema.shape ?? {}) : []
  if (fields.length === 0) return hostileValue
  const known = fc.record(Object.fromEntries(fields.map((field) => [field, hostileValue])), {
    requiredKeys: [],
  })
  const more = fc.tuple(known, fc.dictionary(fc.string(), hostileValue, { maxKeys: 3 }))
  return fc.oneof(
    hostileValue,
    known,
    more.map(([one, other]) => ({ ...other, ...one })),
  )
}
