import { few } from './few.ts'
import { counted } from './plural.ts'

const kinds = {
  opening: 'opening',
  question: 'question',
  share: 'share',
  closing: 'closing',
  buffer: 'buffer',
} as const

const importances = { must: 'must', should: 'should', could: 'could' } as const

export const agendaWords = {
  minutes: 'Minutes are whole numbers from 1 to 240.',
  limit: 'The time limit is a whole number of minutes from 1 to 600.',
  gone: 'There is no such agenda item.',

  title: 'Agenda',
  kinds,
  importances,
  /** What a row says of itself; only questions and shares compete for time, so only they name their importance. */
  nature: (kind: keyof typeof kinds, importance: keyof typeof importances) =>
    kind === 'question' || kind === 'share' ? `${kinds[kind]} · ${importances[importance]}` : kinds[kind],
  plannedOf: (planned: number, limit: number) => `${planned} of ${limit} min`,
  planned: (planned: number) => `${planned} min planned`,
  over: (minutes: number) => `${minutes} over`,
  left: (minutes: number) => `${minutes} left`,
  noLimit: 'no limit given',
  hardStop: (time: string) => `hard stop ${time}`,
  stop: 'stop',
  assumed: (minutes: number) => `${minutes} min?`,
  inHand: (minutes: number) => `${minutes} min in hand`,

  list: 'Agenda, in order',
  row: (clock: string, text: string, minutes: number, nature: string) =>
    `${clock}, ${text}, ${counted(minutes, 'minute', 'minutes')}, ${nature}`,
  rowOver: 'after the limit',
  rowCut: 'the limit falls inside',
  drag: (text: string) => `Move ${text}`,
  text: 'Text',
  minutesOf: (text: string) => `Minutes for ${text}`,
  edge: 'Drag to change the minutes',
  moved: (text: string, place: number, count: number, clock: string) =>
    `${text}: ${place} of ${count}, begins ${clock}`,
  removed: (text: string) => `Removed “${text}”`,
  added: (text: string) => `Added “${text}”`,
  fitted: (count: number) => `Left off ${counted(count, 'item', 'items')}`,
  presetUsed: (minutes: number) => `The agenda is now the ${minutes}-minute preset`,

  menu: {
    open: (nature: string, text: string) => `${nature}: change ${text}`,
    importance: 'Importance',
    kind: 'Kind',
    more: 'More',
    up: 'Move up',
    down: 'Move down',
    edit: 'Edit text',
    remove: 'Remove',
  },
  importanceNames: { must: 'Must', should: 'Should', could: 'Could' },
  importanceNotes: {
    must: 'The conversation fails without it',
    should: 'Worth its minutes',
    could: 'If there is time',
  },
  preset: 'Preset',
  presets: 'Replace the agenda by a preset',
  presetName: (minutes: number) => `${minutes} minutes`,
  add: 'Add',
  addMenu: 'Add to the agenda',
  addKind: {
    question: 'Question',
    share: 'Something to share',
    opening: 'Opening',
    closing: 'Closing',
    buffer: 'Buffer',
  },
  addNote: {
    question: 'In your own words',
    share: 'A qualification or a short story',
    opening: 'Thanks, time check, regards',
    closing: 'Whom else, may I use your name',
    buffer: 'Minutes with nothing planned',
  },
  offers: {
    open: 'From the bank',
    title: 'Add from the question bank and the profile',
    search: 'Search what can be added',
    searchHint: 'Words of a question or of something to share',
    suggested: 'Suggested for this interview',
    profile: 'From your profile',
    bank: 'Question bank',
    none: 'Nothing found. Write it yourself below the agenda.',
    hint: 'Enter adds it where it belongs',
  },
  placeholder: {
    question: 'Add a question and press Enter',
    share: 'Add something to share and press Enter',
    opening: 'Add an opening and press Enter',
    closing: 'Add a closing and press Enter',
    buffer: 'Add a buffer and press Enter',
  },
  bufferText: 'Buffer',
  newText: 'New item',
  newKind: 'Kind of the new item',
  empty: {
    title: 'Nothing planned yet',
    text: 'Begin with a preset that leaves room for questions, or write the first question below.',
    use: (minutes: number) => `Use the ${minutes}-minute preset`,
  },

  cut: {
    open: 'The time was cut',
    limit: 'Minutes they have now',
    fits: 'Everything fits.',
    apply: (limit: number) => `Make it ${limit} minutes`,
    done: (limit: number, count: number) =>
      count === 0
        ? `The limit is now ${counted(limit, 'minute', 'minutes')}`
        : `The limit is now ${counted(limit, 'minute', 'minutes')}; left off ${counted(count, 'item', 'items')}`,
  },
  fit: {
    title: 'Fit to the limit',
    /** A list of the texts left off follows. */
    without: (limit: number) => `Fits ${limit} min without`,
    list: new Intl.ListFormat('en'),
    quoted: (text: string) => `“${text}”`,
    andMore: (count: number) => counted(count, 'more item', 'more items'),
    mustsStay: (count: number) =>
      count === 1
        ? 'The one must stays.'
        : count === 2
          ? 'Both musts stay.'
          : `All ${few(count)} musts stay.`,
    mustsGo: (gone: number, all: number) => `${gone} of ${all} musts ${gone === 1 ? 'does' : 'do'} not fit.`,
    why: 'Why these',
    apply: (limit: number) => `Fit to ${limit}`,
    keep: 'Keep as it is',
    assumed: (limit: number) => `No limit given; ${limit} minutes assumed for the fit.`,
    cannot: 'Cannot fit',
  },
} as const
