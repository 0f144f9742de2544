import { expect, test } from 'vitest'
import { notPlainJson, packArguments } from '../../../tools/electron-on-chromium/plain-json.ts'

class Contact {
  readonly name = 'Ada'
}
const circular: Record<string, unknown> = {}
circular.self = circular

test.each([
  [new Map(), 'value is a Map'],
  [{ at: new Date() }, 'value.at is a Date'],
  [[1, undefined], 'value[1] is undefined'],
  [new Array(2), 'value[0] is undefined'],
  [{ a: [{ b: Number.NaN }] }, 'value.a[0].b is NaN'],
  [{ a: Number.POSITIVE_INFINITY }, 'value.a is Infinity'],
  [{ run: () => 1 }, 'value.run is a function'],
  [{ big: 1n }, 'value.big is a bigint'],
  [new Contact(), 'value is a Contact'],
  [new Uint8Array(2), 'value is a Uint8Array'],
  [new Error('no'), 'value is a Error'],
  [circular, 'value.self refers back to an object around it'],
])('%o is refused: %s', (value, problem) => {
  expect(notPlainJson(value)).toBe(problem)
})

test.each([
  [null],
  [undefined],
  ['\ud800'],
  [{ a: undefined, b: [[], {}, null, false, -1.5, 'x'] }],
  [Object.create(null)],
])('%o is plain', (value) => {
  expect(notPlainJson(value)).toBeUndefined()
})

test('the same object may appear twice side by side', () => {
  const twice = { a: 1 }
  expect(notPlainJson([twice, twice])).toBeUndefined()
})

test('arguments keep an undefined one in its place', () => {
  expect(packArguments('x', [1, undefined, 'a'])).toEqual([[1], [], ['a']])
  expect(() => packArguments('x', [1, new Set()])).toThrow(
    'x carries plain JSON only: argument 2: value is a Set',
  )
})
