import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { AskwellError } from '../../contract/error.ts'
import { HOUR, MINUTE } from '../../domain/milliseconds.ts'
import { words } from '../../domain/words/words.ts'
import { keepBackingUp } from '../../electron/shell/backingUp.ts'
import type { DueBackup } from '../../electron/store/backupRequests.ts'

type Backup = Parameters<typeof keepBackingUp>[0]['store']['backup']

let answer: () => Promise<DueBackup>
let looks: number
let isOpen: boolean
let made: number
let failed: string[]

const backup = (async () => {
  looks += 1
  return await answer()
}) as unknown as Backup

const nothing = { made: null, missed: null, nextAt: null }
const one = { made: { path: 'x' }, missed: null, nextAt: null } as unknown as DueBackup

function start(): () => void {
  return keepBackingUp(
    { store: { backup }, isOpen: () => isOpen },
    { onMade: () => (made += 1), onFailed: (message) => failed.push(message) },
  )
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T08:00:00Z') })
  looks = 0
  made = 0
  failed = []
  isOpen = true
  answer = async () => nothing
})
afterEach(() => vi.useRealTimers())

describe('a planner in use', () => {
  test('is looked at a minute after the start, for what was changed before, and then after changes', async () => {
    const changed = start()
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(looks).toBe(1)
    await vi.advanceTimersByTimeAsync(10 * HOUR)
    expect(looks).toBe(1)
    answer = async () => one
    changed()
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect({ looks, made }).toEqual({ looks: 2, made: 1 })
  })

  test('is looked at once in a minute while someone types without end', async () => {
    const changed = start()
    for (let second = 0; second < 600; second += 1) {
      changed()
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(looks).toBe(10)
  })

  test('is looked at again when the next backup may be made, and in between for a clock that was set', async () => {
    answer = async () => ({ made: null, missed: null, nextAt: Date.now() + 25 * MINUTE })
    start()
    await vi.advanceTimersByTimeAsync(MINUTE)
    answer = async () => ({ made: null, missed: null, nextAt: Date.parse('2026-11-23T08:26:00Z') })
    await vi.advanceTimersByTimeAsync(24 * MINUTE)
    expect(looks).toBe(3)
    answer = async () => one
    await vi.advanceTimersByTimeAsync(2 * MINUTE)
    expect(made).toBe(1)
  })

  test('a change that comes while a backup is made is looked at afterwards', async () => {
    let finish = () => {}
    answer = () => new Promise((resolve) => (finish = () => resolve(one)))
    const changed = start()
    await vi.advanceTimersByTimeAsync(MINUTE)
    changed()
    finish()
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(looks).toBe(2)
  })

  test('is left alone while it is closed or being mended', async () => {
    isOpen = false
    const changed = start()
    changed()
    await vi.advanceTimersByTimeAsync(HOUR)
    expect({ looks, failed }).toEqual({ looks: 0, failed: [] })
    isOpen = true
    await vi.advanceTimersByTimeAsync(10 * MINUTE)
    expect(looks).toBe(1)
  })
})

describe('a backup that cannot be made', () => {
  test('where it belongs is told once, while the usual folder takes it', async () => {
    answer = async () => ({ ...one, missed: '/media/disk' })
    const changed = start()
    await vi.advanceTimersByTimeAsync(MINUTE)
    changed()
    await vi.advanceTimersByTimeAsync(HOUR)
    expect({ made, failed }).toEqual({ made: 2, failed: [words.backups.elsewhere('/media/disk')] })
  })

  test('is told once, tried again every ten minutes, and told anew after one that could', async () => {
    answer = async () => {
      throw new AskwellError('disk-full', 'The disk is full.')
    }
    const changed = start()
    await vi.advanceTimersByTimeAsync(HOUR)
    changed()
    await vi.advanceTimersByTimeAsync(HOUR)
    expect(failed).toEqual(['The disk is full.'])
    expect(looks).toBe(12)
    const failing = answer
    answer = async () => one
    await vi.advanceTimersByTimeAsync(10 * MINUTE)
    expect(made).toBe(1)
    answer = failing
    changed()
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(failed.length).toBe(2)
  })
})
