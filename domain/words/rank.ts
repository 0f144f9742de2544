import { few } from './few.ts'
import { counted } from './plural.ts'

const list = new Intl.ListFormat('en')
const quoted = (texts: readonly string[]) => list.format(texts.map((text) => `“${text}”`))

const fields = {
  position: 'in their position',
  tags: 'in their tags',
  company: 'in the company’s name',
  industry: 'in the industry',
} as const

const ago = (days: number): string => {
  if (days < 1) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 60) return `${days} days ago`
  if (days < 730) return `${Math.round(days / 30)} months ago`
  return `${Math.round(days / 365)} years ago`
}

const functions = {
  data: 'data',
  engineering: 'engineering',
  design: 'design',
  product: 'product',
  research: 'research',
  health: 'health care',
  education: 'education',
  people: 'hiring and people',
  marketing: 'marketing and media',
  sales: 'sales',
  finance: 'finance',
  legal: 'law and compliance',
  operations: 'operations',
} as const

export const rankWords = {
  title: 'Whom should I ask?',
  subtitle: 'Who can help with a decision, the best first, and why.',
  link: 'Whom should I ask?',
  about: 'For',
  otherSubject: 'Something else…',
  subject: 'About which role, field or course',
  subjectHint: 'For example: clinical data analyst',
  subjectMissing: 'Say in a few words what you want to find out about.',
  lookedFor: (found: readonly string[]) => `Looked for ${quoted(found)}.`,
  noWords: 'No word of it says what work to look for. Say more in a few words under “Something else…”.',
  more: (count: number) => `and ${few(count)} more`,
  tabs: { label: 'Ranked', contacts: 'People', employers: 'Employers' },
  people: 'People, the best to ask first',
  employers: 'Employers, the best to ask at first',
  bands: { strong: 'Strong match', good: 'Good match', fair: 'Fair match', weak: 'Weak match' },
  outOf: (percent: number) => `${percent} of 100`,
  why: 'Why',
  whyOf: (name: string) => `Why ${name}`,
  plan: 'Plan interview',
  planWith: (name: string) => `Plan interview with ${name}`,
  notNow: 'Not now',
  notNowOf: (name: string) => `Not now: ${name}`,
  leftOut: (name: string) => `${name} is left out until you close Askwell`,
  leftOutCount: (count: number) =>
    `${counted(count, 'person is', 'people are')} left out until you close Askwell.`,
  bringBack: 'Bring back',
  showMore: 'Show more',
  nobody: 'Nobody to rank',
  nobodyText: 'Everyone who would come first is left out for now.',
  noEmployers: 'No employers to rank',
  noEmployersText: 'An employer appears here once you know someone who works there.',

  next: {
    title: 'Whom to ask next',
    all: 'All, and why',
    nobody: 'There is no one else to ask yet.',
    contacts: 'Bring in people you know',
  },

  empty: {
    decisionTitle: 'What do you want to decide?',
    decisionText: 'Name the decision, and Askwell says who among your contacts can help with it, and why.',
    decision: 'Decision',
    decisionHint: 'For example: Enrol in the MSc?',
    add: 'Add decision',
    contactsTitle: 'Nobody to ask yet',
    contactsText:
      'Bring in the people you know first. Then Askwell says who can help with a decision, and why.',
    import: 'Import contacts',
    addContact: 'Add a contact',
  },

  weights: {
    title: 'What counts',
    reset: 'Reset',
    levels: ['Not at all', 'A little', 'Some', 'A lot'],
  },

  factors: {
    relevance: 'Subject',
    function: 'Kind of work',
    seniority: 'Seniority',
    closeness: 'Closeness',
    recency: 'Last contact',
    referral: 'Introduction',
    shared: 'In common',
    openness: 'Not asked yet',
    reach: 'People there',
  },

  /** One sentence about each factor, for the list of reasons. */
  reasons: {
    matches: (
      groups: readonly { readonly words: readonly string[]; readonly field: keyof typeof fields }[],
    ) => list.format(groups.map(({ words, field }) => `${quoted(words)} ${fields[field]}`)),
    noMatch: 'No word in common',
    functions,
    works: (names: readonly string[]) => `Works in ${list.format(names)}`,
    worksElsewhere: (names: readonly string[]) => `Works in ${list.format(names)}, another kind of work`,
    functionUnknown: 'The position does not say',
    seniority: (steps: number) => {
      if (steps === 0) return 'At the level you aim for'
      const by =
        Math.abs(steps) === 1
          ? 'One step'
          : `${few(Math.abs(steps)).replace(/^./, (c) => c.toUpperCase())} steps`
      return `${by} ${steps > 0 ? 'above' : 'below'} the level you aim for`
    },
    seniorityUnknown: 'No position on record',
    closeness: ['A stranger', 'Met once', 'An acquaintance', 'A colleague', 'A friend'],
    interaction: (days: number) => `In touch ${ago(days)}`,
    connection: (days: number) => `Connected ${ago(days)}`,
    never: 'No contact on record',
    introduced: (by: string) => `Introduced by ${by}`,
    named: (by: string) => `Named by ${by}`,
    noReferral: 'Nobody introduced you',
    shared: (organisation: string, isSchool: boolean, isThere: boolean) =>
      isThere
        ? `At ${organisation}, ${isSchool ? 'your school' : 'where you have worked'}`
        : `Linked with ${organisation}, ${isSchool ? 'your school' : 'where you have worked'}`,
    nothingShared: 'No school or employer in common on record',
    openness: {
      free: 'Nobody asked them yet',
      idea: 'An interview is thought of',
      held: 'You have spoken already',
      scheduled: 'An interview is arranged',
      asked: 'Asked, and the answer is open',
      silent: 'Asked, and no answer came',
      declined: 'Asked, and they declined',
    },
    companyAsked: 'Not asked yet, though somebody else there was',
    reach: (people: number) => `You know ${people === 1 ? 'one person' : `${few(people)} people`} there`,
    closest: (level: string, person: string) => `Closest to you: ${person}, ${level.toLowerCase()}`,
    noneClose: 'Nobody there you have met',
    nearest: (person: string) => `Nearest to the subject: ${person}`,
    askedThere: (asked: number) =>
      asked === 0 ? 'You have asked no one there yet' : `You have asked ${few(asked)} there already`,
  },

  /** Parts of the sentence under a name. */
  sentence: {
    at: (position: string, company: string) =>
      position === '' || company === '' ? position || company : `${position} at ${company}`,
    freshCompany: 'where you have asked no one yet',
    join: (parts: readonly string[]) => `${parts.join('; ')}.`,
    within: (reason: string) => reason.charAt(0).toLowerCase() + reason.slice(1),
    unknown: 'Little is on record',
  },
} as const
