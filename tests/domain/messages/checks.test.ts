import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtInTemplates } from '../../../domain/messages/builtIn/all.ts'
import {
  BEST_WORDS,
  type CheckedMessage,
  type CheckId,
  checkMessage,
} from '../../../domain/messages/checks.ts'
import { fillTemplate, type MessageFields } from '../../../domain/messages/fields.ts'
import { countWords } from '../../../domain/messages/reading.ts'
import { words } from '../../../domain/words/words.ts'

const fields: MessageFields = {
  firstName: 'Dana',
  fullName: 'Dana Weiss',
  company: 'Northwind Health',
  position: 'Head of Data',
  introducer: 'Imani Reyes',
  howKnown: 'Open evening at Calder; we spoke about night-shift data',
  myName: 'Nina Halvorsen',
  myHeadline: 'Ward nurse who builds the numbers her ward works by',
  myEmail: 'nina@example.org',
  myPhone: '+44 7700 900151',
  school: 'Calder University',
  decision: 'Enrol in the part-time MSc in Health Data?',
  target: 'health data',
  minutes: '20',
  askedOn: 'Thursday 26 November',
  day: 'Thursday 3 December',
  time: '14:00',
  place: 'Harbour Street 4',
  interviewee: 'Dana Weiss',
  specificPoint: 'start with the statistics module',
  surprises: '',
}

const failed = (message: Partial<CheckedMessage>, known: MessageFields = fields): readonly CheckId[] =>
  checkMessage(
    { channel: 'email', purpose: 'request', subject: 'A question', body: '', ...message },
    known,
  ).flatMap(({ id, isOk }) => (isOk ? [] : [id]))

describe.each(builtInTemplates)('$id', ({ id, purpose, channel, subject, body }) => {
  const filled = { subject: fillTemplate(subject, fields).text, body: fillTemplate(body, fields).text }

  test('follows the advice it is checked by, once it is filled in', () => {
    expect(failed({ purpose, channel, ...filled })).toEqual([])
    expect(countWords(filled.body)).toBeLessThanOrEqual(BEST_WORDS)
  })

  test('has a name, and says when something is missing', () => {
    expect(words.messages.templates[id]).toBeTruthy()
    expect(failed({ purpose, channel, subject, body })).toContain('unfilled')
  })
})

test('templates have ids of their own', () => {
  expect(new Set(builtInTemplates.map(({ id }) => id)).size).toBe(builtInTemplates.length)
})

const good = [
  `Dear Dana,\n\nImani Reyes thought we should meet. I lead a night shift and am deciding whether to study health data, and you have chosen people from both sides.\n\nCould I ask you about it for twenty minutes, at your office or wherever suits you?\n\nKind regards\nNina Halvorsen`,
  `Hello Dana, I heard your talk on handover data at Calder and have thought of it since. I am not looking for a job: I would like to understand how your team chooses its problems. Would you have 15 to 20 minutes next week?\n\nBest wishes,\nNina`,
  `Dear Dana\n\nWe met at the registry meeting, where you asked about my poster. May I ask you three things about the step from ward to data? Half an hour is plenty. Would a Tuesday suit you?\n\nMany thanks.\nNina Halvorsen\nWard nurse who builds the numbers her ward works by`,
]

test.each(good)('a good message has nothing to look at again: %#', (body) => {
  expect(failed({ body })).toEqual([])
})

test.each<[CheckId, string]>([
  ['connection', 'Dear Dana,\n\nMy name is Nina and I want to change my career.'],
  ['connection', 'I am a nurse. We met at Calder.'],
  ['why', 'We met once. Could I ask you something for 20 minutes?'],
  ['minutes', 'Could we talk at some point?'],
  ['minutes', 'Could we talk for 90 minutes?'],
  ['minutes', 'I have 5 minutes of questions.'],
  ['job', 'Are there any open positions in your team?'],
  ['job', 'I am looking for a new job in health data.'],
  ['job', 'I am seeking a position as an analyst.'],
  ['job', 'Would you consider me for a role?'],
  ['job', 'I was wondering if you’re hiring.'],
  ['job', 'Could you refer me to the person in charge?'],
  ['job', 'Do you know of any vacancies at Northwind?'],
  ['job', 'I would like to apply for the post.'],
  ['resume', 'I have attached my résumé.'],
  ['resume', 'Please find my CV enclosed.'],
  ['resume', 'You will find my resume below.'],
  ['question', 'Could we talk?\n\nI look forward to hearing from you.\n\nNina'],
  ['question', 'I would be glad to talk.\nNina'],
  ['question', ''],
  ['unfilled', 'Dear {first name},'],
  ['unfilled', 'I admired your talk about [their topic].'],
])('%s is to be looked at again: %s', (id, body) => {
  expect(failed({ body })).toContain(id)
})

test.each<[CheckId, string]>([
  ['job', 'I am not looking for a job, only for advice.'],
  ['job', 'Your position as Head of Data is where I would like to be.'],
  ['job', 'What does your job ask of a newcomer?'],
  ['job', 'I have to decide whether to accept a position at the hospital.'],
  ['job', 'What do you look for when you hire somebody?'],
  ['resume', 'I do not attach a résumé.'],
  ['resume', 'Could we resume our talk?'],
  ['question', 'Would “next week” suit you?”\n\nKind regards\nNina'],
  ['question', 'Könnten wir sprechen？'],
  ['minutes', 'Would you have a quarter of an hour?'],
  ['minutes', 'Haben Sie 20 Minuten?'],
  ['unfilled', 'Let {x: 1} and [1] be.'],
])('%s is fine: %s', (id, body) => {
  expect(failed({ body })).not.toContain(id)
})

test('a subject is asked of e-mail alone, and a note of LinkedIn is short', () => {
  expect(failed({ subject: ' ' })).toContain('subject')
  expect(failed({ subject: 'a'.repeat(71) })).toContain('subject')
  expect(failed({ channel: 'linkedin', subject: '', body: 'a'.repeat(301) })).toContain('note')
  expect(failed({ channel: 'linkedin', subject: '', body: 'a'.repeat(300) })).not.toContain('note')
  expect(failed({ channel: 'phone', subject: '' })).not.toContain('subject')
})

test('a hundred words pass and a hundred and one do not, in any script', () => {
  expect(failed({ body: 'word '.repeat(100) })).not.toContain('length')
  expect(failed({ body: 'word '.repeat(101) })).toContain('length')
  expect(countWords('你好，我想请教您二十分钟。')).toBeGreaterThan(4)
})

test('what is known of nobody is found in no message', () => {
  expect(failed({ body: 'Could I ask you something?' }, {})).toEqual(
    expect.arrayContaining(['connection', 'why']),
  )
})

test('any text is read, and every check says what it means', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (body, subject) => {
      const checks = checkMessage({ channel: 'linkedin', purpose: 'request', subject, body }, fields)
      for (const { id, isOk, count } of checks) {
        expect(words.messages.checks[id][isOk ? 'ok' : 'look'](count)).toMatch(/^[A-Z0-9].*\.$/)
      }
    }),
  )
})
