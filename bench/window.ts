import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { words } from '../domain/words/words.ts'
import { launchApp } from '../tests/support/launch.ts'
import { percentiles, type Timing } from './measure.ts'
import { searches } from './people.ts'

/** What a window over many contacts does, in milliseconds of this machine: aims, not bounds. */
export interface WindowBench {
  /** From a key that is typed into the search to the frame that shows its rows. */
  readonly keystroke: Timing
  /** The longest task of the window while an import of as many more rows runs. */
  readonly longestTask: number
  /** The most nodes the document had. */
  readonly nodes: number
}

/** Types searches into the list of a planner with many contacts, then imports a file while the list stands there. */
export async function benchWindow(planner: string, file: string): Promise<WindowBench> {
  const app = await launchApp({ dataDir: planner, openFile: join(file), size: { width: 1280, height: 800 } })
  const { page } = app
  await page.getByRole('link', { name: words.menu.contacts }).click()
  await page.getByRole('option').first().waitFor()
  const field = page.getByRole('searchbox').first()
  const times: number[] = []
  let nodes = 0
  for (const search of searches) {
    await field.fill('')
    await settle(page)
    for (const key of search) {
      await watch(page)
      await field.press(key === ' ' ? 'Space' : key)
      times.push(await settle(page))
      nodes = Math.max(nodes, await page.evaluate(() => document.querySelectorAll('*').length))
    }
  }
  await field.fill('')
  const longestTask = await importing(page, () => app.clickMenu('import'))
  await app.close()
  return { keystroke: percentiles(times), longestTask, nodes }
}

/** Notes when a key goes down and when, after it, the list last changed and was painted. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { pressed: 0, painted: 0 }
    Reflect.set(window, 'benchSeen', seen)
    const observer = new MutationObserver(() =>
      requestAnimationFrame(() => {
        seen.painted = performance.now()
      }),
    )
    const list = document.querySelector('[role=listbox]')?.parentElement ?? document.body
    observer.observe(list, { childList: true, subtree: true, characterData: true, attributes: true })
    const key = () => {
      seen.pressed = performance.now()
    }
    document.addEventListener('keydown', key, { once: true, capture: true })
    setTimeout(() => observer.disconnect(), 5000)
  })
}

/** Waits until nothing has changed for a while; answers how long after the key the last change was painted. */
async function settle(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const quiet = () => new Promise((done) => setTimeout(done, 300))
    const seen: unknown = Reflect.get(window, 'benchSeen')
    let before = -1
    const painted = () => Number(seen === undefined ? 0 : Reflect.get(Object(seen), 'painted'))
    while (before !== painted()) {
      before = painted()
      await quiet()
    }
    return Math.max(0, painted() - Number(seen === undefined ? 0 : Reflect.get(Object(seen), 'pressed')))
  })
}

/** Runs an import from the menu to its end and answers the window's longest task meanwhile. */
async function importing(page: Page, start: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const tasks = { longest: 0 }
    Reflect.set(window, 'benchTasks', tasks)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.longest = Math.max(tasks.longest, duration)
    }).observe({ type: 'longtask' })
  })
  await start()
  await page.getByRole('button', { name: /^Import / }).click({ timeout: 300_000 })
  await page.getByRole('button', { name: words.imports.dialog.show }).waitFor({ timeout: 300_000 })
  return await page.evaluate(() => Number(Reflect.get(Object(Reflect.get(window, 'benchTasks')), 'longest')))
}
