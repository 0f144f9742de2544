export const profileWords = {
  entryGone: 'There is no such entry in the profile.',
  likelyGone: 'There is no such likely question.',

  title: 'Profile',
  subtitle: 'What you can share in a conversation, and what you may be asked.',
  me: 'About you',
  form: {
    name: 'Name',
    headline: 'Headline',
    headlineHint: 'Who you are in one line, as you would say it',
    email: 'E-mail',
    phone: 'Phone',
    location: 'Location',
  },

  entries: 'What I can share',
  entriesHint:
    'Studies, work, skills, certificates and short stories. Each has a sentence that says it in an interview; the first ones are printed on the brief.',
  kinds: {
    education: 'Education',
    experience: 'Experience',
    skill: 'Skill',
    certification: 'Certification',
    story: 'Story',
  },
  kindNotes: {
    education: 'A course or degree, and what you took from it',
    experience: 'A job, a project, a voluntary post',
    skill: 'What you can do, and how well',
    certification: 'What was examined, by whom, when',
    story: 'A situation, what you did, what came of it',
  },
  entry: {
    kind: 'Kind',
    title: 'Title',
    titleHint: 'What it is called',
    organisation: 'Where',
    organisationHint: 'School, employer, place',
    period: 'When',
    periodHint: '2022 to now',
    share: 'How I say it',
    shareHint: 'One sentence, with a number if there is one',
    detail: 'Details',
    detailHint: 'For your own memory: situation, what you did, what came of it',
  },
  addEntry: 'Add an entry',
  addKind: 'Kind of the new entry',
  newTitle: 'Title of the new entry',
  noShare: 'Not worded yet',

  likely: 'Likely questions',
  likelyHint: 'What people ask back. A few keywords each are printed on the brief.',
  question: 'Question',
  questionHint: 'What you may be asked',
  keywords: 'Keywords',
  keywordsHint: 'Three or four words to speak from',
  answer: 'Answer',
  answerHint: 'Prepared, not learnt by heart: half a minute to two minutes',
  noKeywords: 'No keywords yet',
  drawFromAnything: 'Draw from the entry of your profile that shows it best.',
  addLikely: 'Add a question',
  newLikely: 'New likely question',
  starters: 'Often asked',
  addStarter: (question: string) => `Add “${question}”`,

  removed: (text: string) => `Removed “${text}”`,

  undo: {
    edit: 'Edit profile',
    addEntry: 'Add profile entry',
    editEntry: 'Edit profile entry',
    moveEntry: 'Move profile entry',
    removeEntry: 'Remove profile entry',
    addLikely: 'Add likely question',
    editLikely: 'Edit likely question',
    moveLikely: 'Move likely question',
    removeLikely: 'Remove likely question',
  },
} as const

/** Questions most people ask back, and what of a profile answers them. */
export const likelyStarters: readonly { readonly question: string; readonly hint: string }[] = [
  {
    question: 'Tell me about yourself.',
    hint: 'Draw from your headline: where you are now, the step that led here, what you look for next.',
  },
  {
    question: 'Why this field?',
    hint: 'Draw from a story: the day it caught you, and what you have done about it since.',
  },
  {
    question: 'Why our company?',
    hint: 'Draw from the research notes on the company: one fact, and why it matters to you.',
  },
  {
    question: 'What did you do in your last role?',
    hint: 'Draw from your latest experience: the task, the number of people, one result you can count.',
  },
  {
    question: 'Where would you like to be in five years?',
    hint: 'Draw from your decisions: the work you want to do, rather than a title.',
  },
  {
    question: 'What are you best at?',
    hint: 'Draw from a skill, and the story that proves it.',
  },
  {
    question: 'How can I help you?',
    hint: 'Draw from what is still unknown in your decision: one small thing they can answer or do.',
  },
]
