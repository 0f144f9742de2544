import { counted } from './plural.ts'

export const messageWords = {
  /** Names of the messages that ship with Askwell. */
  templates: {
    stranger: 'Someone you have not met',
    known: 'Someone who may remember you',
    introduced: 'Introduced by someone',
    'second-degree': 'You both know someone',
    alumni: 'From the same school',
    note: 'Note with a LinkedIn request',
    call: 'By phone, to read from',
    again: 'Once more',
    'again-note': 'Once more, as a short note',
    confirm: 'Confirm the day before',
    'thank-you': 'Thank-you note',
    'report-back': 'Tell who introduced you',
    touch: 'Keep in touch',
  },
  fields: {
    firstName: 'First name',
    fullName: 'Full name',
    company: 'Company',
    position: 'Position',
    introducer: 'Who introduced you',
    howKnown: 'How you know each other',
    myName: 'Your name',
    myHeadline: 'What you do',
    myEmail: 'Your e-mail',
    myPhone: 'Your phone',
    school: 'Your school',
    decision: 'Decision',
    target: 'Role or field',
    minutes: 'Minutes to ask for',
    askedOn: 'Day of your request',
    day: 'Day of the interview',
    time: 'Time',
    place: 'Place',
    interviewee: 'Whom you met',
    specificPoint: 'One specific point',
    surprises: 'What surprised you',
  },
  /** A short name, and a sentence for either case that says what to do. */
  checks: {
    length: {
      name: 'Length',
      ok: (count: number) =>
        count <= 75
          ? `${counted(count, 'word', 'words')}: short enough to be read at once.`
          : `${counted(count, 'word', 'words')}: under 100. Around 75 is better still.`,
      look: (count: number) =>
        count < 1000
          ? `${counted(count, 'word', 'words')}: cut it to under 100, better 75.`
          : 'Over 1,000 words: cut it to under 100, better 75.',
    },
    note: {
      name: 'Short note',
      ok: (count: number) =>
        count <= 200
          ? `${counted(count, 'character', 'characters')}: goes with any request to connect.`
          : `${counted(count, 'character', 'characters')} of 300: a free LinkedIn account allows 200.`,
      look: (count: number) =>
        `${counted(count, 'character', 'characters')}: a note with a request to connect holds 300, on a free account 200. Shorten it, or send it as a message.`,
    },
    subject: {
      name: 'Subject',
      ok: () => 'Says what it is about before it is opened.',
      look: () => 'Write a subject of a few words that says what you ask.',
    },
    connection: {
      name: 'Connection first',
      ok: () => 'The first sentence says how you come to write.',
      look: () => 'Begin with how you come to write: who named them, where you met, what of theirs you know.',
    },
    why: {
      name: 'Why this person',
      ok: () => 'Says what makes you ask this person.',
      look: () => 'Name their company, their work, or something they wrote or said.',
    },
    minutes: {
      name: 'A time that is easy to give',
      ok: () => 'Asks for a time that is easy to give.',
      look: () => 'Say how long it takes: 20 minutes is what one asks for.',
    },
    job: {
      name: 'No job',
      ok: () => 'Asks for advice and not for a job.',
      look: () => 'This reads like asking for a job. Ask for what they know instead.',
    },
    resume: {
      name: 'No résumé',
      ok: () => 'Brings no résumé along.',
      look: () => 'Leave the résumé out; it turns a question into an application.',
    },
    question: {
      name: 'Ends with a question',
      ok: () => 'Ends with a question, which asks for an answer.',
      look: () => 'End with a question that is easy to answer.',
    },
    unfilled: {
      name: 'Nothing left open',
      ok: () => 'Every field is filled in.',
      look: (count: number) =>
        `${counted(count, 'gap is', 'gaps are')} still to be filled in, between braces or brackets.`,
    },
  },
} as const
