import { expect, test } from 'vitest'
import { builtInQuestions } from '../../../domain/questions/builtIn.ts'
import { sharedLetters, sharedWords } from './similarity.ts'

/** From these on, one question asks what another one does. */
const WORDS = 0.45
const LETTERS = 0.55

test.each([
  ['Which skills do you draw on every single day?', 'Every single day, which skills do you draw on?'],
  ['Which skills do you draw on every single day?', 'Which skill do you draw on each day?'],
  ['What is the hardest part of this work for you?', 'Which part of your work is the hardest?'],
  ['How did you find your first job in this field?', 'How did you find the first job you had in the field?'],
  [
    'What should I read to understand this field from the inside?',
    'What ought I to read so that I understand the field?',
  ],
  [
    'What range of pay is usual for someone starting in this work?',
    'What pay range is usual when starting this work?',
  ],
])('“%s” and “%s” ask the same, by their words and by their letters', (one, other) => {
  expect(sharedWords(one, other)).toBeGreaterThanOrEqual(WORDS)
  expect(sharedLetters(one, other)).toBeGreaterThanOrEqual(LETTERS)
})

test('either measure finds what the other does not', () => {
  const reworded = [
    'Where do openings become known before they are advertised?',
    'How are openings known of that nobody has advertised?',
  ] as const
  expect(sharedWords(...reworded)).toBeGreaterThanOrEqual(WORDS)
  expect(sharedLetters(...reworded)).toBeLessThan(LETTERS)
  const respelt = [
    'What has changed most in your field over the last three years?',
    'What changed most in your industry in the last few years?',
  ] as const
  expect(sharedWords(...respelt)).toBeLessThan(WORDS)
  expect(sharedLetters(...respelt)).toBeGreaterThanOrEqual(LETTERS)
})

test.each([
  ['What makes good people stay here?', 'What usually makes someone on your team look elsewhere?'],
  [
    'How does the work differ from what you pictured beforehand?',
    'How does a busy month differ from a quiet one?',
  ],
  ['What have I not asked that I should have?', 'Whom else should I talk to?'],
])('“%s” and “%s” are two questions', (one, other) => {
  expect(sharedWords(one, other)).toBeLessThan(WORDS)
  expect(sharedLetters(one, other)).toBeLessThan(LETTERS)
})

test('no two questions of the bank ask the same', () => {
  const same = builtInQuestions.flatMap(({ text: one }, at) =>
    builtInQuestions
      .slice(at + 1)
      .filter(({ text }) => sharedWords(one, text) >= WORDS || sharedLetters(one, text) >= LETTERS)
      .map(({ text }) => [one, text]),
  )
  expect(same).toEqual([])
})
