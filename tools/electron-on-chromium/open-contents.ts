import type { Page } from 'playwright-core'
import type { WebContents } from './web-contents.ts'

const byPage = new WeakMap<Page, WebContents>()

/** Which window's contents a page of Chromium's belongs to; a page the app never asked for belongs to none. */
export const contentsOfPage = (page: Page): WebContents | undefined => byPage.get(page)

export const adoptPage = (page: Page, contents: WebContents): void => {
  byPage.set(page, contents)
}
