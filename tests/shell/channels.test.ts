import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { channelNames } from '../../contract/channels.ts'
import { contract } from '../../contract/contract.ts'
import type { Result } from '../../contract/error.ts'
import { answerChannels, type ShellAnswers } from '../../electron/ipc.ts'
import type { Store } from '../../electron/store/client.ts'
import { dispatch } from '../../electron/store/dispatch.ts'
import { createStore } from '../support/createStore.ts'
import { exportDocument } from '../support/exportDocument.ts'
import { hostileInput } from '../support/hostileInputs.ts'
import { channels } from '../support/recordedElectron.ts'
import { torture } from '../support/torture.ts'

vi.mock('electron', async () => await import('../support/recordedElectron.ts'))

const ours = { url: 'app://askwell/index.html', parent: null, detached: false }
/** Who asks, and is not the top frame of a page of ours. */
const strangers = {
  'no frame': null,
  'a frame in our page': { ...ours, parent: ours },
  'a frame in a foreign page': { ...ours, parent: { ...ours, url: 'https://evil.example/' } },
  'a detached frame': { ...ours, detached: true },
  'a blank page': { ...ours, url: 'about:blank' },
  'a page without an address': { ...ours, url: '' },
  'a site': { ...ours, url: 'https://askwell/index.html' },
  'a file': { ...ours, url: 'file:///opt/askwell/index.html' },
  'another host': { ...ours, url: 'app://other/index.html' },
  'a longer host': { ...ours, url: 'app://askwell.evil/index.html' },
  'a host behind a name': { ...ours, url: 'app://askwell@evil.example/index.html' },
  'a port': { ...ours, url: 'app://askwell:1/index.html' },
  'a file of the bundle': { ...ours, url: 'app://askwell/assets/index.js' },
  'a page made by a page': { ...ours, url: 'blob:app://askwell/index.html' },
} as const

const store = createStore()
/** What passed the checks, by channel. */
const passed: string[] = []

/** The store as the main process sees it, on one connection here, and a shell that only notes what it is asked. */
beforeAll(() => {
  store.ask('planner.addSample', {})
  const ask = async (name: keyof typeof contract, input: unknown) => {
    passed.push(name)
    const { owner } = contract[name]
    return dispatch(store.context, owner === 'reader' ? 'reader' : 'writer', name, input)
  }
  const shell = Object.fromEntries(
    channelNames.map((name) => [
      name,
      async () => {
        passed.push(name)
        return {}
      },
    ]),
  )
  answerChannels({ ask } as unknown as Store, shell as unknown as ShellAnswers)
})

afterAll(() => store.close())

async function send(name: string, input: unknown, senderFrame: object | null): Promise<Result<unknown>> {
  const handler = channels[name] as ((event: object, input: unknown) => Promise<Result<unknown>>) | undefined
  if (handler === undefined) throw new Error(`Nobody answers ${name}`)
  return handler({ senderFrame }, input)
}

/** Counts every row that was changed since the file was opened, whatever became of it. */
const changes = () => store.context.db.prepare('select total_changes()').pluck().get()

/** What no answer may hold: a stack, a place in a source, a word of SQL or of a library. */
const inner =
  /\n\s+at |\.[jt]s\b|node:|\b(?:SELECT|INSERT|UPDATE|DELETE|SQLITE_\w+|better-sqlite3|ZodError)\b|no such (?:table|column)/

test('every channel of the contract is answered, and no other', () => {
  expect(Object.keys(channels).toSorted()).toEqual([...channelNames].toSorted())
  expect(Object.keys(contract).toSorted()).toEqual([...channelNames].toSorted())
})

test('a channel answers nobody but the top frame of our own pages', async () => {
  const before = [changes(), exportDocument(store.context)]
  passed.length = 0
  let refused = 0
  for (const name of channelNames) {
    for (const [who, frame] of Object.entries(strangers)) {
      for (const input of [{}, undefined, { id: 'sample-contact-ruth' }]) {
        const answer = await send(name, input, frame)
        expect(answer, `${name}, ${who}`).toEqual({
          ok: false,
          error: { code: 'refused', message: expect.any(String) },
        })
        refused += 1
      }
    }
  }
  expect(refused).toBe(channelNames.length * Object.keys(strangers).length * 3)
  expect(passed).toEqual([])
  expect([changes(), exportDocument(store.context)]).toEqual(before)
})

test('what does not fit a channel is refused as data, and changes nothing', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  let refused = 0
  for (const name of channelNames) {
    const { input } = contract[name]
    await fc.assert(
      fc.asyncProperty(hostileInput(input), async (raw) => {
        const isFit = input.safeParse(raw).success
        const before = changes()
        passed.length = 0
        const answer = await send(name, raw, ours)
        if (!answer.ok) expect(JSON.stringify(answer.error)).not.toMatch(inner)
        if (isFit) {
          // What it means is the planner's to say; it says it in words of its own.
          if (!answer.ok) expect(answer.error.code).not.toBe('unexpected')
          return
        }
        refused += 1
        expect(answer).toMatchObject({ ok: false, error: { code: 'invalid', message: expect.any(String) } })
        expect(passed).toEqual([])
        expect(changes()).toBe(before)
      }),
      { numRuns: torture ? 3000 : 30, seed: 5 },
    )
  }
  expect(refused).toBeGreaterThan(channelNames.length * (torture ? 2000 : 20))
  expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
  expect(log.mock.calls).toEqual([])
  log.mockRestore()
})
