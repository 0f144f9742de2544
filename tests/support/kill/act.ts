import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assertNever } from '../../../contract/error.ts'
import type { PlanForm } from '../../../contract/interviews.ts'
import { searching } from '../../../domain/contactFilter.ts'
import { PLANNER_FORMAT, PLANNER_VERSION } from '../../../domain/planner.ts'
import type { Selection } from '../../../domain/selection.ts'
import type { Store } from '../../../electron/store/client.ts'
import { aContactForm } from '../forms.ts'
import type { Action } from './plan.ts'
import type { Report } from './run.ts'

/** People or companies in a file that is imported. */
const PEOPLE = 30

/** Does one action, with `mark` in what it writes; tells what was acknowledged, and of changes whether there were any. */
export async function act(store: Store, action: Action, mark: string, files: string): Promise<Report> {
  if (action.kind === 'backup') return { backup: (await store.backup('backups.make', {})).path }
  return { acknowledged: await change(store, action, mark, files) }
}

type OnContact = Extract<Action, { readonly at: number }>
type Change = Exclude<Action, { readonly kind: 'backup' }>

async function change(store: Store, action: Change, mark: string, files: string): Promise<boolean> {
  switch (action.kind) {
    case 'add':
      await store.ask('contacts.add', aContactForm({ given: mark, company: 'Northwind Health' }))
      return true
    case 'import':
      return await importFile(store, join(files, 'people.csv'), people(mark))
    case 'importPlanner':
      return await importFile(store, join(files, 'planner.json'), companies(mark))
    case 'undo':
    case 'redo':
      return (await store.ask(`planner.${action.kind}`, {})).label !== null
    default:
      return await changeContact(store, action, mark)
  }
}

async function changeContact(store: Store, { kind, at }: OnContact, mark: string): Promise<boolean> {
  const { ids } = await store.ask('contacts.ids', { listing: searching(''), from: 0, to: 999 })
  const id = ids[at % Math.max(ids.length, 1)]
  if (id === undefined) return false
  const selection: Selection = { kind: 'ids', ids: [id] }
  switch (kind) {
    case 'edit':
      // Two fields: one alone may go on with the step before, as typing does.
      await store.ask('contacts.edit', { id, changes: { notes: mark, nickname: mark } })
      return true
    case 'tag':
      await store.ask('contacts.tag', { selection, add: [mark], remove: [] })
      return true
    case 'log':
      await store.ask('interactions.add', {
        contactId: id,
        kind: 'note',
        at: '2026-11-20T09:30:00Z',
        summary: mark,
      })
      return true
    case 'interview':
      await store.ask('interviews.plan', { contactId: id, form: { ...interview, purpose: mark } })
      return true
    case 'remove':
      await store.ask('contacts.remove', { selection })
      return true
    default:
      return assertNever(kind)
  }
}

/** Everything the planner holds, as one short text. */
export async function stateOf(store: Store, files: string): Promise<string> {
  const path = join(files, 'state.json')
  await store.request('files.export', { path, format: 'askwell', selection: null })
  return digest(readFileSync(path))
}

/** Stands for a file's content where only equality is asked. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

async function importFile(store: Store, path: string, content: string): Promise<boolean> {
  writeFileSync(path, content)
  const { added } = await store.request('files.import', { path, format: null, mapping: null, dryRun: false })
  return added > 0
}

const numbers = Array.from({ length: PEOPLE }, (_, at) => at)

function people(mark: string): string {
  const lines = numbers.map((at) => `${mark},Okafor ${at},${mark}.${at}@example.org,Company ${at}`)
  return ['First Name,Last Name,E-mail,Company', ...lines, ''].join('\n')
}

function companies(mark: string): string {
  const empty = { industry: '', site: '', address: '', directions: '', dressCode: '', notes: '' }
  return JSON.stringify({
    format: PLANNER_FORMAT,
    version: PLANNER_VERSION,
    companies: numbers.map((at) => ({
      id: `${mark}-${at}`,
      name: `${mark} ${at}`,
      ...empty,
      createdAt: '2026-01-02T03:04:05Z',
    })),
  })
}

const interview: PlanForm = {
  method: 'phone',
  place: '',
  link: '',
  startsAt: '2026-11-26T13:00:00Z',
  zone: 'Europe/Warsaw',
  limitMinutes: 20,
  decisionIds: [],
  purpose: '',
  preset: 20,
}
