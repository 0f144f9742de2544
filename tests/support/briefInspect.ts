/** Runs in the page: it can use nothing from outside itself. Lengths in CSS pixels from the sheet's corner. */
export function inspectSheet(): SheetReport {
  const page = document.querySelector<HTMLElement>('#root > article')
  if (page === null) throw new Error('There is no sheet')
  const corner = page.getBoundingClientRect()
  const style = getComputedStyle(page)
  const inner = {
    left: corner.left + Number.parseFloat(style.paddingLeft),
    right: corner.right - Number.parseFloat(style.paddingRight),
    top: corner.top + Number.parseFloat(style.paddingTop),
    bottom: corner.bottom - Number.parseFloat(style.paddingBottom),
  }
  const problems: string[] = []
  const shown = (element: Element) => element.getClientRects().length > 0
  const blocks = [
    ...page.querySelectorAll(
      'header, section[data-section] h2, li, [data-more], [data-also], [data-notes], [data-foot]',
    ),
  ].filter((block) => shown(block) && getComputedStyle(block).clipPath === 'none')

  for (const block of blocks) {
    for (const { left, right, top, bottom } of block.getClientRects()) {
      if (
        left < inner.left - 0.1 ||
        right > inner.right + 0.1 ||
        top < inner.top - 0.1 ||
        bottom > inner.bottom + 0.1
      )
        problems.push(`outside the margins: ${block.textContent?.slice(0, 60)}`)
    }
  }
  const rects = blocks.flatMap((block) => [...block.getClientRects()].map((rect) => ({ block, rect })))
  for (const [index, one] of rects.entries()) {
    for (const other of rects.slice(index + 1)) {
      const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
      const height = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
      if (width > 0.1 && height > 0.1)
        problems.push(
          `overlap: ${one.block.textContent?.slice(0, 40)} | ${other.block.textContent?.slice(0, 40)}`,
        )
    }
  }

  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  let smallestRow = Number.POSITIVE_INFINITY
  let smallest = Number.POSITIVE_INFINITY
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent === null || node.textContent?.trim() === '' || !shown(parent)) continue
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75
    smallest = Math.min(smallest, size)
    if (parent.closest('[data-row], [data-more], [data-also]') !== null)
      smallestRow = Math.min(smallestRow, size)
    const range = document.createRange()
    range.selectNodeContents(node)
    const block = blocks.find((candidate) => candidate.contains(parent))
    if (block === undefined) continue
    const bounds = [...block.getClientRects()]
    for (const line of range.getClientRects()) {
      if (line.width === 0) continue
      const middle = (line.top + line.bottom) / 2
      const held = bounds.some(
        (box) =>
          line.left >= box.left - 1 &&
          line.right <= box.right + 1 &&
          middle >= box.top &&
          middle <= box.bottom,
      )
      if (!held) problems.push(`text outside its block: ${node.textContent?.slice(0, 60)}`)
    }
  }

  const notes = page.querySelector<HTMLElement>('[data-notes]')
  const counted = [...page.querySelectorAll<HTMLElement>('[data-more], [data-also]')]
    .filter(shown)
    .flatMap((line) => [...(line.textContent ?? '').matchAll(/\+(\d+)/g)].map(([, count]) => Number(count)))
  return {
    problems,
    smallestRow,
    smallest,
    lines: Number(notes?.dataset.lines),
    notesHeight: notes?.getBoundingClientRect().height ?? 0,
    counted: counted.reduce((sum, count) => sum + count, 0),
    boxes: [...page.querySelectorAll<HTMLElement>('[data-row], h1, h2, [data-notes], [data-foot]')]
      .filter(shown)
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return [left - corner.left, top - corner.top, width, height].map(
          (length) => Math.round(length * 64) / 64,
        )
      }),
    nameSize: Number.parseFloat(getComputedStyle(page.querySelector('h1') ?? page).fontSize) * 0.75,
  }
}

export interface SheetReport {
  /** What is clipped, overlaps or stands outside; empty on a good page. */
  readonly problems: readonly string[]
  /** Smallest type of rows, and of anything, in points. */
  readonly smallestRow: number
  readonly smallest: number
  readonly lines: number
  readonly notesHeight: number
  /** The sum of all the page says is left off. */
  readonly counted: number
  readonly boxes: readonly (readonly number[])[]
  readonly nameSize: number
}
