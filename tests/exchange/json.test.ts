import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AskwellError } from '../../contract/error.ts'
import {
  countElements,
  elementsOf,
  isList,
  jsonOf,
  membersOf,
  plainValue,
} from '../../electron/exchange/json.ts'
import { sourceOf } from '../../electron/exchange/source.ts'
import { torture } from '../support/torture.ts'

const runs = torture ? 20_000 : 500

/** Every member of an object with its value, or null where it is refused. */
function read(json: Buffer): ReadonlyMap<string, unknown> | null {
  try {
    const members = new Map<string, unknown>()
    for (const { name, value } of membersOf(json)) {
      const list = isList(value) ? [...elementsOf(value)] : null
      if (list !== null) expect(countElements(value)).toBe(list.length)
      members.set(name, list ?? plainValue(value))
    }
    return members
  } catch (error) {
    expect(error).toBeInstanceOf(AskwellError)
    expect(error).toMatchObject({ message: 'This file is not a planner of Askwell.' })
    return null
  }
}

/** The same from a parser that reads the text at once. */
function readAtOnce(text: string): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return new Map(Object.entries(value))
  } catch {
    return null
  }
}

const blank = fc.stringMatching(/^[ \t\n\r]{0,3}$/)
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('__proto__', '0', 'a', 'a'),
)
/** Texts of all kinds; some as long as those that are parsed alone. */
const anyText = fc.oneof(
  { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 5, arbitrary: fc.constantFrom('"', '\\', '\\"', '[', '{,}', ']:', '\ud800', '\0', 'é', '👩‍🔬') },
  { weight: 1, arbitrary: fc.integer({ min: 65_000, max: 66_000 }).map((length) => '"'.repeat(length / 2)) },
)
const anyElement = fc.oneof(anyText, fc.jsonValue({ maxDepth: 3 }), fc.record({ id: anyText, '[,': anyText }))
const anyMember = fc.tuple(anyName, fc.oneof(fc.array(anyElement, { maxLength: 8 }), anyElement))

/** JSON as other programs may write it: any blanks, names twice, characters escaped. */
const anyObject = fc
  .tuple(fc.array(anyMember, { maxLength: 5 }), blank, fc.constantFrom(0, 1, 2, '\t'), fc.boolean())
  .map(([members, space, indent, isEscaped]) => {
    const text = `${space}{${members
      .map(
        ([name, value]) => `${space}${JSON.stringify(name)}${space}:${JSON.stringify(value, null, indent)}`,
      )
      .join(`${space},`)}${space}}${space}`
    return isEscaped ? text.replace(/[\u0080-\uffff]/g, escaped) : text.toWellFormed()
  })

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

test('any object is read as by a parser that reads it at once', () => {
  fc.assert(
    fc.property(anyObject, (text) => {
      const found = read(Buffer.from(text))
      expect(found).not.toBeNull()
      expect(found).toEqual(readAtOnce(text))
    }),
    { numRuns: runs },
  )
}, 600_000)

test('what is no JSON is refused, whatever was cut out of it or put into it', () => {
  const part = fc.constantFrom(
    '',
    ',',
    '"',
    '[',
    ']',
    '{',
    '}',
    ':',
    '\\',
    '0',
    'null',
    '[1]',
    '\0',
    '\ufeff',
    '//',
  )
  fc.assert(
    fc.property(
      anyObject,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(3),
      part,
      (text, share, cut, put) => {
        const at = Math.floor(share * text.length)
        const broken = (text.slice(0, at) + put + text.slice(at + cut)).toWellFormed()
        expect(read(Buffer.from(broken))).toEqual(readAtOnce(broken))
      },
    ),
    { numRuns: runs },
  )
}, 600_000)

test('a text is the same in every encoding, and marks within it are none of it', () => {
  const text = '{"a": ["Zażółć", "山田 太郎", "👩‍🔬"]}'
  const le = Buffer.from(`\ufeff${text}`, 'utf16le')
  const marked = Buffer.from(`\ufeff${text.replace('山', '\ufeff山')}`)
  for (const bytes of [Buffer.from(text), marked, le, Buffer.from(le).swap16()]) {
    expect(jsonOf(sourceOf(bytes)).toString()).toBe(text)
  }
  const many = `{"a":["${'é'.repeat(1_500_000)}"]}`
  expect(jsonOf(sourceOf(Buffer.from(`\ufeff${many}`))).toString()).toBe(many)
  expect(jsonOf(sourceOf(Buffer.from('{"a":"b\0c"}'))).toString()).toBe('{"a":"b c"}')
})

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

test.each([
  ['nested without end', `{"k": [1, ${deep(100_000)}, 2]}`],
  ['of a few more parts than a record', `{"k": [1, [${'0,'.repeat(10_001)}0], 2]}`],
  ['of a million parts', `{"k": [1, [${'0,'.repeat(1_000_000)}0], 2]}`],
  [
    'of a million names',
    `{"k": [1, {${Array.from({ length: 1_000_000 }, (_, at) => `"${at}":0`).join()}}, 2]}`,
  ],
  ['longer than any record', `{"k": [1, "${'x'.repeat(140_000_000)}", 2]}`],
])('an element %s is not made into a value', (_, text) => {
  expect(read(Buffer.from(text))).toEqual(new Map([['k', [1, undefined, 2]]]))
})

test.each([
  '{"k": 1',
  '{"k": [1}',
  '{"k": [1]] }',
  '{"k": [1]} x',
  '{"k": [1]}{}',
  '{"k": [1,]}',
  '{"k": [,1]}',
  '{"k": [,]}',
  '{"k": [1] [2]}',
  '{"k" [1]}',
  '{k: [1]}',
  '{"k": [01]}',
  '{"k": ["\n"]}',
  '{"k": [1],}',
  '{,"k": [1]}',
  '{"k":}',
  '{"k": ["a\\',
  '{"k": ["\\u12g4"]}',
  '{"k": {"a": 1]}',
  '[]',
  '7',
  ' ',
])('%j is refused', (text) => {
  expect(read(Buffer.from(text))).toBeNull()
})

test('so is what is nested without end, and what holds a million parts that are no list', () => {
  const object = Array.from({ length: 1_000_000 }, (_, at) => `"${at}":0`).join()
  for (const text of [deep(1_000_000), `{"k": ${'['.repeat(1_000_000)}`, `{"k": {${object}}}`]) {
    expect(read(Buffer.from(text))).toBeNull()
  }
})
