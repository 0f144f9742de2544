/**
 * What a page that is too full gives up, from the first to the last to go. Within one tier the entry further
 * down its own list goes first, then the one further down the page. The name, the time, the limit and the hard
 * stop are no rows: they never go. A page gives up what can be said from memory before what is asked, and what
 * is asked before what one needs to get there.
 */
const leaveOffOrder = [
  /** The fourth and later entries of To share, of the company's facts, of If asked. */
  'list-more',
  /** Time kept free in the agenda. */
  'buffer',
  /** Known and unknown beyond the second, reasons for caring beyond the first sentence. */
  'background-more',
  'list-third',
  /** Agenda items marked could. */
  'could',
  'list-second',
  /** Outfit, what to bring. */
  'wear',
  'list-first',
  /** The first of known, unknown, why I care; deadlines. */
  'background',
  /** Agenda items marked should. */
  'should',
  /** Thank-you and report. */
  'after',
  /** Directions, reception, who is met on the way in. */
  'way-in',
  /** What is to be decided or found out. */
  'purpose',
  /** Agenda items marked must. */
  'must',
  /** Opening, closing, and the row that says stop. */
  'bookend',
  /** Pronunciation, pronouns, position, company, connection. */
  'person',
  /** The address, the number to call, the link. */
  'place',
] as const

export type Tier = (typeof leaveOffOrder)[number]

const tierSpan = 10_000

/** A row's rank from its tier and its index in its own list; 0 goes last. */
export function rank(tier: Tier, index = 0): number {
  const fromLast = leaveOffOrder.length - 1 - leaveOffOrder.indexOf(tier)
  return fromLast * tierSpan + Math.min(index, tierSpan - 1)
}

/** The tier of an entry in one of the lists of the lower half. */
export function listTier(index: number): Tier {
  return (['list-first', 'list-second', 'list-third'] as const)[index] ?? 'list-more'
}
