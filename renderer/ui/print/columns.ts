import type { BriefSection } from '../../../domain/brief/content.ts'

/** How sections of the lower half stand in two columns: down the first, then down the second. */
export interface ColumnPlan {
  readonly columns: 1 | 2
  readonly sections: readonly BriefSection[]
  /** The section the second column begins with; null lets the text flow over wherever it is even. */
  readonly breakBefore: string | null
}

/** Characters of one line in a column, roughly. */
const lineLength = 46
/** How much longer than the other a column may be before it is better to break inside a section. */
const tolerance = 1.45
/** Lines by which one column is longer before the next section goes to the other out of turn. */
const muchLonger = 6
/** A single section of fewer lines than this is not cut in two. */
const splittable = 8

/**
 * Deals the sections out left and right in turn, so that they read across like the rows of a table; one that
 * would stand under a column already much longer goes to the other. It goes by a rough count of all rows, kept or
 * not, so that the arrangement does not jump while the page is being fitted.
 */
export function planColumns(sections: readonly BriefSection[]): ColumnPlan {
  const left: BriefSection[] = []
  const right: BriefSection[] = []
  let [leftLines, rightLines] = [0, 0]
  for (const [index, section] of sections.entries()) {
    const lead = leftLines - rightLines
    if (index % 2 === 0 ? lead <= muchLonger : lead < -muchLonger) {
      left.push(section)
      leftLines += lines(section)
    } else {
      right.push(section)
      rightLines += lines(section)
    }
  }
  const first = right[0]
  if (first === undefined) return { columns: leftLines < splittable ? 1 : 2, sections, breakBefore: null }
  const even = Math.max(leftLines, rightLines) <= tolerance * Math.min(leftLines, rightLines)
  return { columns: 2, sections: [...left, ...right], breakBefore: even ? first.name : null }
}

function lines({ items }: BriefSection): number {
  const texts = items.map(({ rows }) => rows.reduce((sum, row) => sum + row.lead.length + width(row.text), 0))
  return 2 + texts.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / lineLength)), 0)
}

/** Characters, the wide ones of East Asia counted twice. */
function width(text: string): number {
  return (
    text.length +
    (text.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0)
  )
}
