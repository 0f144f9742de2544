import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { type Browser, chromium, type Page, type Route } from 'playwright-core'
import { build } from 'vite'
import type { BriefContent } from '../../domain/brief/content.ts'
import type { Paper } from '../../domain/settings.ts'
import { POLICY } from '../../electron/shell/policy.ts'
import type { PrintedBrief } from '../../renderer/brief.tsx'
import { pageBuild } from '../../tools/build.ts'
import { packagedChromium } from '../../tools/electron-on-chromium/chromium-binary.ts'

const root = resolve(import.meta.dirname, '../..')
const previewPage = 'tests/support/briefPreview.html'
const origin = 'https://askwell.invalid'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/** The real print page in a real Chromium, fed with contents instead of a planner. */
export interface BriefPrinter {
  /** Lays one content out; the page stays open for measuring until the next call. */
  readonly lay: (
    content: BriefContent,
    paper: Paper,
  ) => Promise<{ readonly page: Page; readonly brief: PrintedBrief }>
  readonly pdf: () => Promise<Buffer>
  /** The same sheet among the app's own styles, as its preview shows it; screens differ in their scale factor. */
  readonly preview: (deviceScaleFactor?: number) => Promise<Page>
  /** Violations of the policy, errors and warnings the pages reported so far. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** Builds the page into a temporary folder and starts one browser for it. Nothing reaches the network. */
export async function startBriefPrinter(): Promise<BriefPrinter> {
  const outDir = await mkdtemp(join(tmpdir(), 'brief-page-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, previewPage) },
    },
  })
  await build(pageBuild('brief', outDir))
  const browser = await launch()
  const complaints: string[] = []
  let content: BriefContent | null = null
  const open = async (deviceScaleFactor: number) => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 1200 }, deviceScaleFactor })
    await context.route('**/*', (route) => serve(route, outDir, complaints))
    await context.exposeFunction('askwellTestContent', () => content)
    await context.addInitScript(() => {
      const test = window as unknown as Record<string, unknown>
      const give = test.askwellTestContent as () => Promise<unknown>
      test.askwell = { 'brief.content': async () => ({ ok: true, value: await give() }) }
    })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    return page
  }
  const page = await open(1)
  return {
    lay: async (next, paper) => {
      content = next
      await page.goto(`${origin}/brief.html?interview=interview&paper=${paper}`)
      const brief = await page.evaluate(() => window.askwellBriefReady)
      return { page, brief }
    },
    pdf: () => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }),
    preview: async (deviceScaleFactor = 1) => {
      const preview = await open(deviceScaleFactor)
      await preview.goto(`${origin}/${previewPage}`)
      return preview
    },
    complaints,
    close: async () => {
      await browser.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}

async function serve(route: Route, outDir: string, complaints: string[]): Promise<void> {
  const { pathname } = new URL(route.request().url())
  const body = await readFile(join(outDir, pathname)).catch(() => null)
  if (body === null) {
    complaints.push(`asked for ${route.request().url()}`)
    return route.fulfill({ status: 404 })
  }
  const headers = {
    'content-type': types[extname(pathname)] ?? 'application/octet-stream',
    'content-security-policy': POLICY,
  }
  return route.fulfill({ body, headers })
}

async function launch(): Promise<Browser> {
  const { executablePath, env } = await packagedChromium()
  const inherited = Object.entries(process.env).filter(([, value]) => value !== undefined)
  return chromium.launch({
    executablePath,
    env: { ...(Object.fromEntries(inherited) as Record<string, string>), ...env },
    args: ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
    chromiumSandbox: false,
  })
}
