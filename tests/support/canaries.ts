/**
 * Works with a planner in which every text is a canary, meets every kind of error there is, and leaves what Askwell
 * leaves of them: on its own output, in the reports it would hand out, and in the folder. Prints nothing itself.
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '../../contract/contract.ts'
import { exportFormat } from '../../domain/fileFormat.ts'
import { toFailure } from '../../electron/failure.ts'
import { reportOf } from '../../electron/shell/report.ts'
import { openStore } from '../../electron/store/client.ts'
import { aContactForm } from './forms.ts'

const [folder = '', canary = ''] = process.argv.slice(2)
// As on a system that keeps nothing from anybody.
process.umask(0)
const files = join(folder, canary)
mkdirSync(files)

const reports: string[] = []
/** What an error says goes to whoever asked; this is what stays of it. */
function meet(error: unknown): void {
  toFailure(error)
  reports.push(reportOf({ part: 'planner', error }))
}

const gone = Promise.withResolvers<void>()
const store = await openStore({
  folder: join(folder, 'planner'),
  threadFile: join(import.meta.dirname, 'mortalThread.ts'),
  zone: 'Europe/Warsaw',
  locale: 'en-GB',
  onGone: (error, closed) => {
    meet(error)
    void closed.then(gone.resolve)
  },
})

const { id: contactId } = await store.ask(
  'contacts.add',
  aContactForm({
    given: canary,
    family: canary,
    company: canary,
    notes: canary,
    tags: [canary],
    points: [{ kind: 'email', label: canary, value: `${canary}@example.org` }],
  }),
)
const { id: interviewId } = await store.ask('interviews.plan', {
  contactId,
  form: {
    method: 'phone',
    place: canary,
    link: '',
    startsAt: '2026-11-20T13:00:00Z',
    zone: 'Europe/Warsaw',
    limitMinutes: 20,
    purpose: canary,
    decisionIds: [],
    preset: 20,
  },
})
await store.ask('answers.add', { interviewId, question: canary })
await store.backup('backups.make', {})

/** Asks what no channel was made for; what comes back is an answer or an error. */
async function askAnything(name: string, input: unknown): Promise<void> {
  await store.ask(name as 'contacts.get', input as never).catch(meet)
}
const inputs = [
  { id: canary, contactId: canary, interviewId: canary },
  { id: contactId, contactId, interviewId, changes: { [canary]: canary, notes: { canary } }, form: canary },
  { listing: canary, selection: { kind: canary }, text: canary, index: canary, kind: canary },
  canary,
  null,
]
for (const [name, { owner }] of Object.entries(contract)) {
  // These take away what the others are to meet.
  if (owner === 'shell' || name === 'planner.undo') continue
  for (const input of inputs) await askAnything(name, input)
}

const importing = { format: null, mapping: null, dryRun: false }
for (const format of exportFormat.options) {
  const path = join(files, `${canary}.${format}`)
  await store.request('files.export', { path, format, selection: null }).catch(meet)
  await store.request('files.import', { path, ...importing }).catch(meet)
}
writeFileSync(join(files, 'bad.json'), `{"format":"askwell-planner","contacts":[{"given":"${canary}"`)
writeFileSync(join(files, 'bad.csv'), Buffer.from(`${canary}\0${canary}`))
for (const name of ['bad.json', 'bad.csv', `no ${canary}`, '.']) {
  await store.request('files.import', { path: join(files, name), ...importing }).catch(meet)
}
for (const path of [join(files, canary, canary), '/dev/full', files]) {
  await store.request('files.export', { path, format: 'askwell', selection: null }).catch(meet)
}

class Unforeseen extends Error {
  override name = canary
}
const faked = Object.assign(new Error('x'), {
  stack: `x\n    at ${canary} (/home/${canary}/${canary}.ts:1:1)`,
})
for (const error of [
  new Error(`${canary}\n    at ${canary} (/x:1:1)`),
  new Unforeseen(canary),
  faked,
  canary,
  { canary },
]) {
  meet(error)
}

const modes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
  const entry = statSync(join(folder, name))
  return { name, isFolder: entry.isDirectory(), mode: entry.mode & 0o777 }
})

const endings = new BroadcastChannel('askwell-test-endings')
endings.postMessage({ role: 'writer', message: canary })
await gone.promise
writeFileSync(join(folder, 'seen.json'), JSON.stringify({ reports, modes }))
process.exit(0)
