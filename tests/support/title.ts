import type { Locator, Page } from 'playwright-core'

/** The title of the screen that is shown: its first, because a preview of the brief has one of its own. */
export function title(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 1 }).first()
}
