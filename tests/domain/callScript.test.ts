import fc from 'fast-check'
import { expect, test } from 'vitest'
import { callScript } from '../../domain/callScript.ts'
import { line } from '../../domain/text.ts'

const fields = {
  firstName: 'Dana',
  myName: 'Nina Halvorsen',
  interviewee: 'Marcus Bell',
  specificPoint: 'a project is opened before any certificate',
}

test('three lines: who calls and why, the one point, what comes next', () => {
  expect(callScript({ kind: 'thank-you', fields, promise: 'send the plots' })).toBe(
    [
      'Hello Dana, this is Nina Halvorsen. I am calling to thank you for your time.',
      'What stayed with me: a project is opened before any certificate',
      'Next, as I said: send the plots',
    ].join('\n'),
  )
  expect(callScript({ kind: 'report-back', fields, promise: '' })).toBe(
    [
      'Hello Dana, this is Nina Halvorsen. I have spoken with Marcus Bell, thanks to you.',
      'What stayed with me: a project is opened before any certificate',
      'I will let you know what comes of it.',
    ].join('\n'),
  )
})

test('what is not known is left out or open, and three lines stay three', () => {
  expect(callScript({ kind: 'thank-you', fields: {}, promise: '' }).split('\n').slice(0, 2)).toEqual([
    'Hello. I am calling to thank you for your time.',
    'What stayed with me: …',
  ])
  const kept = fc.string({ unit: 'binary' }).filter((text) => line.safeParse(text).success)
  fc.assert(
    fc.property(
      fc.constantFrom('thank-you', 'report-back'),
      kept,
      kept,
      kept,
      (kind, firstName, point, promise) => {
        const script = callScript({ kind, fields: { firstName, specificPoint: point }, promise })
        expect(script.split('\n')).toHaveLength(3)
      },
    ),
  )
})
