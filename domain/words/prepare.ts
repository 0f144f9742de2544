import { counted } from './plural.ts'

const list = new Intl.ListFormat('en')

/** What is said on the Prepare tab besides its fields: how ready one is, what to find out, what to wear. */
export const prepareWords = {
  parts: {
    purpose: 'What to find out',
    care: 'Why I care',
    research: 'Research',
    questions: 'Questions',
    share: 'What to share',
    agenda: 'Agenda in time',
    where: { 'in-person': 'Place', phone: 'Number to call', video: 'Link to join' },
    greeting: 'Way in',
    outfit: 'Outfit',
    checklist: 'Checklist',
  },
  label: 'How ready you are',
  ready: (ready: number, total: number) => `${ready} of ${total} ready`,
  allReady: 'Everything is in place',
  isReady: 'ready',
  isMissing: 'still to do',

  rescueText: (left: string) =>
    `It starts in ${left}, and little is prepared. Askwell can put in place at once an agenda with five questions, what to share, and the list of what can still be done.`,
  rescue: 'Prepare in ten minutes',
  rescued: ({ questions, shares, tasks }: Record<'questions' | 'shares' | 'tasks', number>) => {
    const parts = [
      questions > 0 && counted(questions, 'question', 'questions'),
      shares > 0 && `${counted(shares, 'thing', 'things')} to share`,
      tasks > 0 && counted(tasks, 'task', 'tasks'),
    ].filter((part) => part !== false)
    return parts.length === 0 ? 'All of it was in place already' : `In place: ${list.format(parts)}`
  },
  hoursLeft: (hours: number) => counted(hours, 'hour', 'hours'),
  minutesLeft: (minutes: number) => counted(minutes, 'minute', 'minutes'),

  yourClock: (when: string) => `On your own clock that is ${when}.`,

  carePrompts: [
    'What did you read, see or use that made you think of them?',
    'Which part of this work would you do even on a tired day?',
    'What in your own path leads here?',
  ],

  research: 'Research',
  aboutCompany: (name: string) => `About ${name}`,
  noCompany: (name: string) => `No company is noted for ${name}.`,
  toContact: (name: string) => `Open ${name}`,
  companyPrompts: [
    'What do they make or do, and for whom?',
    'What changed for them in the last year?',
    'What do they say of people who do what you might do?',
    'What do others say of them: press, clients, people who left?',
    'Which one thing would you raise in the conversation?',
  ],
  aboutPerson: (name: string) => `About ${name}`,
  personNotes: 'What I know of them',
  personHint: 'Path, projects, talks, articles, people you both know',
  knownHow: 'How we know each other',
  knownHowHint: 'Who introduced you, where you met',
  pronunciation: 'How the name is said',
  pronunciationHint: 'doh-NAH-ta',

  likelyOnBrief: (printed: number, total: number) =>
    printed === total
      ? total === 1
        ? 'It is printed on the brief.'
        : `All ${total} are printed on the brief.`
      : `${printed} of ${total} are printed on the brief; the others found no room. The first ones are kept.`,
  notOnBrief: 'not on the brief',

  greet: 'Greet by name and say thank you, on the way in and on the way out.',
  atDoor: (time: string) => `Be at the door at ${time}, ten minutes early.`,
  companyAddress: (name: string) => `From ${name}’s record`,

  suggestedDress: (level: string, reason: string) => `${level} would do: ${reason}.`,
  chooseLevel: (level: string) => `Choose ${level}`,
  dressReasons: {
    company: 'it is noted of the company',
    formal: 'finance, law and consulting dress more formally',
    easy: 'technology and non-profit work dress with less form',
    site: 'there is a site to walk',
    usual: 'it is right nearly everywhere',
  },
  ideas: {
    'business-formal': 'Dark suit, shirt or blouse in white or pale blue, tie or none, polished shoes.',
    'business-professional':
      'Suit, or jacket with matching trousers or skirt; shirt or blouse; closed shoes.',
    'business-casual': 'Jacket if you like, shirt or fine knit, dark trousers or skirt, clean closed shoes.',
    'smart-casual': 'Neat shirt, blouse or knit, plain trousers, skirt or dark jeans, clean shoes.',
    site: 'Sturdy closed shoes, long trousers, nothing loose; ask whether a helmet and vest are lent.',
  },
  onScreen: 'Dress as you would in person, all of you: plain colours, no fine stripes, a calm wall behind.',
  writeIdea: 'Write this down',
} as const
