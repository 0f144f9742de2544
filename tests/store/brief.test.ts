import { afterEach, beforeEach, expect, test } from 'vitest'
import { briefRows } from '../../domain/brief/content.ts'
import { sectionNames } from '../../domain/brief/section.ts'
import { type Origin, writtenFields } from '../../domain/brief/written.ts'
import { words } from '../../domain/words/words.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { inOneStep } from '../support/inOneStep.ts'

const interviewId = 'sample-interview-dana'

let store: TestStore
beforeEach(() => {
  store = createStore()
  store.ask('planner.addSample', {})
})
afterEach(() => store.close())

const { undo } = words.briefTab
const arranged = () => store.ask('brief.sections', { interviewId }).sections
const order = () => arranged().map(({ section }) => section)
const content = () => store.ask('brief.content', { interviewId })
const kept = () =>
  store.context.db.prepare('select section, position, shown from brief_sections order by section').all()

test('a page comes with every section, and nothing is kept of that', () => {
  expect(arranged()).toEqual(sectionNames.map((section) => ({ section, shown: true })))
  expect(kept()).toEqual([])
})

test('a section moves in one step, and the page follows', () => {
  inOneStep(store, undo.move('Agenda'), () =>
    store.ask('brief.moveSection', { interviewId, section: 'agenda', index: 0 }),
  )
  expect(order().slice(0, 3)).toEqual(['agenda', 'where', 'reception'])
  expect(content().sections[0]?.name).toBe('agenda')
  store.ask('brief.moveSection', { interviewId, section: 'agenda', index: 99 })
  expect(order().at(-1)).toBe('agenda')
  store.ask('brief.moveSection', { interviewId, section: 'agenda', index: sectionNames.indexOf('agenda') })
  expect(kept()).toEqual([])
})

test('a section switched off is neither on the page nor among its rows, and keeps its place', () => {
  inOneStep(store, undo.switchOff('To share'), () =>
    store.ask('brief.switchSection', { interviewId, section: 'share', shown: false }),
  )
  expect(kept()).toEqual([{ section: 'share', position: sectionNames.indexOf('share'), shown: 'no' }])
  expect(briefRows(content()).filter(({ section }) => section === 'share')).toEqual([])
  store.ask('brief.moveSection', { interviewId, section: 'share', index: 1 })
  expect(arranged()[1]).toEqual({ section: 'share', shown: false })
  inOneStep(store, undo.switchOn('To share'), () =>
    store.ask('brief.switchSection', { interviewId, section: 'share', shown: true }),
  )
  expect(content().sections[1]?.name).toBe('share')
})

test('what was arranged is taken back at once, and what changes nothing is no step', () => {
  store.ask('brief.switchSection', { interviewId, section: 'where', shown: false })
  store.ask('brief.moveSection', { interviewId, section: 'after', index: 0 })
  inOneStep(store, undo.reset, () => store.ask('brief.resetSections', { interviewId }))
  expect(kept()).toEqual([])
  store.ask('brief.resetSections', { interviewId })
  store.ask('brief.switchSection', { interviewId, section: 'where', shown: true })
  expect(store.ask('planner.history', {}).undo).toBe(undo.reset)
})

test('the text behind each row can be asked for, and holds the row', () => {
  const origins = briefRows(content()).filter(({ origin }) => origin !== null)
  expect(new Set(origins.map(({ origin }) => origin?.kind))).toEqual(new Set(Object.keys(writtenFields)))
  for (const { origin, text, section } of origins) {
    if (origin === null) continue
    const written = store.ask('brief.written', origin).text
    const isJoined = ['reception', 'wear', 'head'].includes(section) || origin.kind === 'companyNotes'
    expect(isJoined ? text : written).toContain(isJoined ? written : text)
  }
})

test('only texts that make up pages can be asked for', () => {
  const ask = (origin: object) => () => store.ask('brief.written', origin as Origin)
  expect(ask({ kind: 'contacts', id: 'sample-contact-dana', field: 'notes' })).toThrow()
  expect(ask({ kind: 'contacts', id: 'sample-contact-dana', field: '__proto__' })).toThrow()
  expect(ask({ kind: 'contacts', id: 'nobody', field: 'position' })).toThrow(words.briefTab.gone)
})

test('another interview’s page stays as it comes, and an unknown one is refused', () => {
  store.ask('brief.switchSection', { interviewId, section: 'where', shown: false })
  const [other] = store.ask('interviews.list', {}).interviews.filter(({ id }) => id !== interviewId)
  expect(store.ask('brief.sections', { interviewId: other?.id ?? '' }).sections[0]?.shown).toBe(true)
  expect(() => store.ask('brief.resetSections', { interviewId: 'nobody' })).toThrow(words.interviews.gone)
})
