import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { type ChromiumBinary, installedChromium, packagedChromium } from './chromium-binary.ts'
import { systemColorScheme, systemLocale } from './environment.ts'

/** Chromium must not try the network on its own account either; everything a page asks is answered by traffic.ts. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--block-new-web-contents',
]

const switches: string[] = []

/** Electron's `app.commandLine.appendSwitch`: Chromium gets it when it starts. */
export function addSwitch(name: string, value = ''): void {
  if (running !== undefined) throw new Error(`The switch ${name} comes too late: Chromium is running`)
  switches.push(value === '' ? `--${name}` : `--${name}=${value}`)
}

/** Whether the window is for a person to see (`npm start` without Electron) rather than for tests and printing. */
export const visible = process.env.ELECTRON_ON_CHROMIUM_VISIBLE === '1'

/** Tests attach from their own process to drive the page; nothing else opens a port. */
const attachable = process.env.ELECTRON_ON_CHROMIUM_ATTACHABLE === '1'

interface Running {
  readonly context: BrowserContext
  readonly profile: string
  firstPage: Page | undefined
}

let running: Promise<Running> | undefined

/**
 * Chromium, started when the first window asks for it. It is spoken to over a pipe, so that it ends with this process
 * however that ends.
 */
export async function chromiumContext(
  onStart: (context: BrowserContext) => Promise<void>,
): Promise<BrowserContext> {
  running ??= start(onStart)
  return (await running).context
}

async function start(onStart: (context: BrowserContext) => Promise<void>): Promise<Running> {
  const profile = mkdtempSync(join(tmpdir(), 'electron-on-chromium-'))
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }))
  // Loaded as late as Chromium itself: a command that opens no window should not wait for it.
  const { chromium } = await import('playwright-core')
  const { executablePath, env } = await binary()
  const timezoneId = process.env.TZ
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    env: { ...definedOnly(process.env), ...env },
    headless: !visible,
    viewport: null,
    acceptDownloads: false,
    chromiumSandbox: process.getuid?.() !== 0 && visible,
    colorScheme: systemColorScheme(),
    locale: systemLocale(),
    ...(timezoneId !== undefined && { timezoneId }),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: visible ? ['--enable-automation'] : [],
    args: [
      ...quiet,
      ...switches,
      ...(visible ? ['--app=about:blank'] : ['--disable-gpu']),
      ...(attachable ? ['--remote-debugging-port=0'] : []),
    ],
  })
  await onStart(context)
  return { context, profile, firstPage: context.pages()[0] }
}

async function binary(): Promise<ChromiumBinary> {
  const packaged = process.platform === 'linux' && process.arch === 'x64' && !visible
  if (packaged && process.env.ELECTRON_ON_CHROMIUM_BROWSER === undefined) return await packagedChromium()
  const executablePath = installedChromium()
  if (executablePath === undefined) throw new Error('electron-on-chromium found no Chrome, Chromium or Edge')
  return { executablePath, env: {} }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(entries)
}

/** A page for a new window: the first one Chromium opened by itself, then further ones. */
export async function newPage(): Promise<Page> {
  if (running === undefined) throw new Error('Chromium has not been started')
  const chromiumNow = await running
  const first = chromiumNow.firstPage
  chromiumNow.firstPage = undefined
  if (first !== undefined && !first.isClosed()) return first
  return visible ? await newNativeWindow(chromiumNow.context) : await chromiumNow.context.newPage()
}

/** A window on the screen of its own, out of the way until it is shown; Playwright would open a tab. */
async function newNativeWindow(context: BrowserContext): Promise<Page> {
  const devTools = await context.browser()?.newBrowserCDPSession()
  const opened = context.waitForEvent('page')
  const place = { newWindow: true, background: true, windowState: 'minimized' } as const
  await devTools?.send('Target.createTarget', { url: 'about:blank', ...place })
  await devTools?.detach()
  return await opened
}

/** Where a test's own Playwright connects to. */
export async function endpoint(): Promise<string> {
  if (running === undefined || !attachable) throw new Error('Chromium is not running with an open port')
  const { profile } = await running
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  return `ws://127.0.0.1:${port}${path}`
}

/** Ends Chromium if it was ever started. */
export async function closeChromium(): Promise<void> {
  const chromiumNow = await running?.catch(() => undefined)
  await chromiumNow?.context.close()
}
