import { expect, test } from 'vitest'
import { framesOf, kindOf } from '../electron/frames.ts'

const thrown = (stack: string, message = 'Dana Okafor') =>
  Object.assign(new TypeError(message), { stack: `TypeError: ${message}\n${stack}` })

test.each([
  ['at toFailure (/home/dana/askwell/electron/failure.ts:7:3)', 'toFailure (electron/failure.ts:7:3)'],
  ['at file:///home/dana/electron/dist/electron/main.js:12:30', 'electron/main.js:12:30'],
  [
    'at async Object.ask [as call] (C:\\Users\\Dana\\Askwell\\dist\\electron\\store.js:1:2)',
    'Object.ask (electron/store.js:1:2)',
  ],
  [
    'at new Step (/opt/Askwell/app.asar/dist/electron/chunks/undo-a1_B.js:3:4)',
    'Step (electron/chunks/undo-a1_B.js:3:4)',
  ],
  ['at vl (app://askwell/assets/index-BoX.js:75:224134)', 'vl (assets/index-BoX.js:75:224134)'],
])('%s is told as %s', (line, told) => {
  expect(framesOf(thrown(`    ${line}`))).toEqual([told])
})

test.each([
  'at Database.exec (/home/dana/askwell/node_modules/better-sqlite3/lib/methods/wrappers.js:9:14)',
  'at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
  'at C:\\Users\\Dana\\elsewhere\\Dana Okafor.js:1:1',
  'at /home/dana/electron/Dana Okafor.ts:1:1',
  'at eval (eval at <anonymous> (/home/dana/electron/a.ts:1:2), <anonymous>:1:1)',
  'Dana Okafor',
])('%s is not told', (line) => {
  expect(framesOf(thrown(`    ${line}`))).toEqual([])
})

test('a message that looks like a stack is none', () => {
  const message = 'No such person\n    at Dana (/x/electron/Okafor.ts:1:1)'
  expect(framesOf(thrown('    at answer (/x/electron/ipc.ts:1:1)', message))).toEqual([
    'answer (electron/ipc.ts:1:1)',
  ])
})

test('what is no error has a kind and no frames', () => {
  expect([kindOf('Dana'), framesOf('Dana')]).toEqual(['string', []])
  expect(kindOf(new RangeError('Dana'))).toBe('RangeError')
  expect(kindOf(Object.assign(new Error('x'), { name: 'Dana' }))).toBe('Error')
})
