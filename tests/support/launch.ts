import { mkdirSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { electronBinary } from '../../tools/electron-binary.ts'
import type { ForeignRequest } from '../../tools/electron-on-chromium/foreign-requests.ts'
import { type Answer, type Call, ControlFolder, type Violation } from './answers.ts'
import { type Clock, moveClock } from './clock.ts'
import { type RunningApp, startOnChromium } from './onChromium.ts'
import { startOnElectron } from './onElectron.ts'
import { runtime } from './runtime.ts'

const main = resolve(import.meta.dirname, '../../dist/electron/main.js')

export interface LaunchOptions {
  /** The planner's folder; without one, a fresh folder that is removed afterwards. */
  readonly dataDir?: string
  /** What the clock says when the app starts, in every process, thread and page; it goes on from there. */
  readonly now?: string
  /** Makes the clock stand at `now`. */
  readonly clock?: 'runs' | 'stands'
  /** The first answers to the open and save dialogs; `answer()` gives more while the app runs. */
  readonly openFile?: string | readonly string[]
  readonly saveFile?: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly locale?: string
  readonly timeZone?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Another main script than the built one: the launcher's own tests, the packaged app. Runs on Chromium only. */
  readonly main?: string
}

export interface LaunchedApp extends Omit<RunningApp, 'quit'> {
  readonly page: Page
  readonly runtime: 'electron' | 'chromium'
  readonly dataDir: string
  /** Answers the next dialog of that kind; several answers are used in order. */
  readonly answer: (answer: Answer) => void
  /** What the app has asked of the desktop so far: dialogs, prints, notifications, links to open. */
  readonly calls: () => readonly Call[]
  /** What the policy of the app's pages has stopped so far, in every window. */
  readonly violations: () => readonly Violation[]
  /** Clicks the notification of that title. */
  readonly clickNotification: (title: string) => Promise<void>
  /** Moves the clock of the window and the main process on or back by milliseconds; steady clocks go on as they did. */
  readonly moveClock: (by: number) => Promise<void>
  /** Quits as a person would and waits; fails when the app does not end well. */
  readonly close: () => Promise<void>
}

/** What the app's pages asked for, kept when its folders are gone. */
interface Traffic {
  readonly foreign: readonly ForeignRequest[]
  readonly answered: number
  readonly violations: readonly Violation[]
}

/** Starts the built app in a world of its own: data folder, home, clock, locale, time zone, answers to its dialogs. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const scratch = mkdtempSync(join(tmpdir(), 'askwell-e2e-'))
  const folderOf = (name: string) => {
    mkdirSync(join(scratch, name), { recursive: true })
    return join(scratch, name)
  }
  const dataDir = options.dataDir ?? folderOf('data')
  const controls = new ControlFolder(folderOf('controls'))
  const { openFile, saveFile, size } = options
  if (openFile !== undefined) controls.answer({ kind: 'openFile', value: [openFile].flat() })
  if (saveFile !== undefined) controls.answer({ kind: 'saveFile', value: saveFile })

  const start = {
    main: options.main ?? main,
    args: ['--data', dataDir, ...(options.args ?? [])],
    controls,
    env: environment(options, controls.path, folderOf('home'), folderOf('tmp')),
  }
  const binary = options.main === undefined && runtime() === 'electron' ? electronBinary() : undefined
  const cleanUp = () => rm(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  const starting = binary === undefined ? startOnChromium(start) : startOnElectron(start, binary)
  const app = await starting.catch(async (error: unknown) => {
    await cleanUp()
    throw error
  })
  if (size !== undefined) await app.page.setViewportSize(size)

  let ended = false
  let kept: Traffic | undefined
  const { quit, kill, onDesktop, foreignRequests, answeredRequests, ...rest } = app
  const traffic = async (): Promise<Traffic> => ({
    foreign: await foreignRequests(),
    answered: await answeredRequests(),
    violations: controls.violations(),
  })
  return {
    ...rest,
    runtime: binary === undefined ? 'chromium' : 'electron',
    dataDir,
    onDesktop,
    answer: (answer) => controls.answer(answer),
    calls: () => controls.calls(),
    clickNotification: async (title) => {
      const isShown = controls.calls().some((call) => call.kind === 'notification' && call.title === title)
      if (!isShown) throw new Error(`There was no notification “${title}”`)
      await onDesktop({ desktop: 'click-notification', title })
    },
    moveClock: async (by) => {
      await onDesktop({ desktop: 'move-clock', by })
      await app.page.evaluate(moveClock, by)
    },
    foreignRequests: async () => kept?.foreign ?? (await foreignRequests()),
    answeredRequests: async () => kept?.answered ?? (await answeredRequests()),
    violations: () => kept?.violations ?? controls.violations(),
    kill: async () => {
      ended = true
      await kill()
    },
    close: async () => {
      const code = ended ? 0 : await withLimit(quit(), kill)
      ended = true
      kept ??= await traffic()
      await cleanUp()
      if (code !== 0) throw new Error(`The app ended with ${code}:\n${app.logs()}`)
    },
  }
}

async function withLimit<T>(promise: Promise<T>, kill: () => Promise<void>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void kill().then(() => reject(new Error('The app did not quit within 15 s and was killed')))
    }, 15_000)
  })
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

function environment(
  options: LaunchOptions,
  controls: string,
  home: string,
  temp: string,
): Record<string, string> {
  const { now, clock = 'runs', colorScheme = 'light', locale = 'en-US', timeZone = 'Europe/Vienna' } = options
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(LC_|LANGUAGE$|NODE_OPTIONS$|XDG_)/.test(entry[0]),
  )
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    TMPDIR: temp,
    LANG: `${locale.replace('-', '_')}.UTF-8`,
    TZ: timeZone,
    ELECTRON_ON_CHROMIUM_COLOR_SCHEME: colorScheme,
    ASKWELL_TEST_FOLDER: controls,
    ...(now !== undefined && { ASKWELL_TEST_CLOCK: JSON.stringify(clockAt(now, clock)) }),
    ...options.env,
  }
}

function clockAt(now: string, clock: 'runs' | 'stands'): Clock {
  const at = Date.parse(now)
  return clock === 'stands' ? { at } : { offset: at - Date.now() }
}
