/**
 * The parts of the brief that can be switched off and ordered, in the order they come with. The head (who and
 * when) and the room for notes are always on the page.
 */
export const sectionNames = [
  'where',
  'reception',
  'wear',
  'decide',
  'agenda',
  'share',
  'company',
  'asked',
  'after',
] as const

export type SectionName = (typeof sectionNames)[number]

/** Where a row stands: in one of the sections, or in the head under the name. */
export type RowSection = SectionName | 'head'
