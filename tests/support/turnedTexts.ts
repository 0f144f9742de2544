import type { Page } from 'playwright-core'

/**
 * Where a mark in somebody's text turns round what stands after it: an open mark ends only with its paragraph, or with the
 * element that isolates it.
 * @param known every text of the planner that leaves a mark open, the longest first
 */
export async function turnedTexts(page: Page, known: readonly string[]): Promise<readonly string[]> {
  return await page.evaluate((texts) => {
    const isWall = (element: Element) => {
      const { display, unicodeBidi } = getComputedStyle(element)
      return /isolate|plaintext/.test(unicodeBidi) || display !== 'inline'
    }
    const walls = new Set<Element>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) {
      if (!/[\u202a\u202b\u202d\u202e]/.test(walker.currentNode.nodeValue ?? '')) continue
      let element = walker.currentNode.parentElement
      while (element !== null && !isWall(element)) element = element.parentElement
      // What is only spoken is drawn in a box of a pixel.
      if (element === null || element.getBoundingClientRect().width <= 1) continue
      if (element.closest('textarea, [contenteditable]') === null) walls.add(element)
    }
    return [...walls].flatMap((wall) => {
      let text = wall.textContent ?? ''
      for (const one of texts) text = text.replaceAll(one, '\ue000')
      const after = text.slice(text.search(/[\ue000\u202a-\u202e]/) + 1)
      return /[\p{L}\p{N}\p{P}]/u.test(after)
        ? [`${wall.tagName}.${wall.className}: ${text.slice(0, 160)}`]
        : []
    })
  }, known)
}
