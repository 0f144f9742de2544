import type { Page } from 'playwright-core'

/** Keys, zones' short names, the word the system has for half a day, and the product's own name. */
const neutral = /\b(?:Ctrl|Shift|Alt|Esc|Enter|Tab|Space|Home|End|GMT|UTC|CEST|CET|EST|EDT|am|pm|Askwell)\b/g

/** What React Aria says of its controls, from its own catalogue, which follows the system's language. */
const library =
  /^(?:Remove|Dismiss|Number field|Decrease|Increase|Show suggestions|Clear search|Calendar|Press Delete to remove tag\.|Click to start dragging\.|Selected Date: .*|dd|mm|yyyy|(?:day|month|year|hour|minute|AM\/PM), )$/gm

/** A picture's two letters. */
const initials = /^\p{Lu}{2}$/gmu

/** Everything a person reads or hears on the page: its pieces of text, and what controls are called. */
function readAll(): string {
  const told = ['aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'title', 'alt']
  const named = [...document.querySelectorAll('*')].flatMap((element) =>
    told.flatMap((name) => element.getAttribute(name) ?? []),
  )
  const pieces: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode() !== null) {
    const { parentElement, nodeValue } = walker.currentNode
    if (!parentElement?.matches('script, style')) pieces.push(nodeValue ?? '')
  }
  return [document.title, ...pieces, ...named].join('\n')
}

/**
 * The texts on a page that stand neither in the catalogue nor in the planner, and are no dates: one for each line that
 * holds any.
 * @param data texts of the planner, and of what else people wrote
 */
export async function foreignTexts(page: Page, data: readonly string[]): Promise<readonly string[]> {
  let text = await page.evaluate(readAll)
  // As whole words: a short one may stand within another.
  for (const known of data) {
    const literal = known.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    text = text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu'), '·')
  }
  const brackets = /‹[^‹›]*›/g
  while (brackets.test(text)) text = text.replace(brackets, '·')
  return text
    .replace(library, '·')
    .replace(initials, '·')
    .replace(dates(), '·')
    .replace(neutral, '·')
    .split('\n')
    .filter((line) => /\p{L}{2,}/u.test(line))
    .map((line) => line.trim())
}

/** The names of months and days in English as the test's locale writes them. */
function dates(): RegExp {
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2027, 0, 1 + day)))
  const names = (['long', 'short'] as const).flatMap((length) => {
    const format = new Intl.DateTimeFormat('en-GB', { month: length, weekday: length, timeZone: 'UTC' })
    return days.flatMap((day) =>
      format.formatToParts(day).flatMap(({ type, value }) => (type === 'literal' ? [] : [value])),
    )
  })
  const longestFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length)
  return new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g')
}
