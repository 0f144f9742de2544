import type { Page } from 'playwright-core'

/** Gives Chromium's own window the size and place the app asked for. */
export async function placeWindow(
  page: Page,
  bounds: Electron.Rectangle,
  state: 'normal' | 'maximized' | 'minimized',
): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  const { windowId } = await devTools.send('Browser.getWindowForTarget')
  const { x, y, width, height } = bounds
  if (state !== 'normal')
    await devTools.send('Browser.setWindowBounds', { windowId, bounds: { windowState: state } })
  else {
    await devTools.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } })
    await devTools.send('Browser.setWindowBounds', { windowId, bounds: { left: x, top: y, width, height } })
  }
  await devTools.detach()
}
