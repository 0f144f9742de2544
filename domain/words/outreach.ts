import { counted } from './plural.ts'

const at = (company: string) => (company === '' ? '' : ` at ${company}`)

export const outreachWords = {
  notAnAddress: 'This is not a single e-mail address, such as dana@example.com.',
  tooLongForMail: 'This message is too long to hand over to a mail program whole. Copy it instead.',
  noMailProgram: 'No mail program answered. Copy the message and paste it where you write your mail.',
  gone: 'There is no such request.',
  templateGone: 'There is no such template.',
  notSent: 'This request has not been sent yet.',
  sentLater: 'Choose a time that has passed.',

  ask: (name: string) => (name === '' ? 'Ask them' : `Ask ${name}`),
  empty: {
    title: (name: string) => `Ask ${name} for 20 minutes`,
    text: 'Askwell begins a short message from what you know of each other. You read it, change it, and send it from your own mail.',
    begin: (name: string) => (name === '' ? 'Write to them' : `Write to ${name}`),
    agreed: (when: string) => `You meet ${when}.`,
  },

  message: {
    first: 'Your message',
    again: 'Your second message',
    templates: 'Templates',
    templatesLabel: 'Begin anew from a template',
    saveAsTemplate: 'Save as template…',
    ownTemplates: 'Your templates…',
    discard: 'Discard this draft',
    discarded: 'Discarded the draft',
    replaced: (name: string) => `Began anew from “${name}”`,
    channel: 'How you ask',
    channels: { email: 'E-mail', linkedin: 'LinkedIn', phone: 'By phone', 'in-person': 'In person' },
    to: { email: 'To', linkedin: 'Profile', phone: 'Number' },
    nowhere: {
      email: 'No e-mail address on record',
      linkedin: 'No profile on record',
      phone: 'No phone number on record',
    },
    addPoint: 'Add one',
    subject: 'Subject',
    body: {
      email: 'Message',
      linkedin: 'Message',
      phone: 'What you will say',
      'in-person': 'What you will say',
    },
    openMail: 'Open in mail program',
    copy: 'Copy',
    copied: 'Copied. Paste it where you write to them.',
    sent: {
      email: 'Mark as sent',
      linkedin: 'Mark as sent',
      phone: 'I called',
      'in-person': 'I asked',
    },
    handedOver: 'Sent it? Mark it as sent, and Askwell counts the days.',
    tooLong: 'Too long to hand over to a mail program whole. Copy it instead.',
    tooLongToPaste: 'This is far too long for a message, so it was not put in.',
    tooLongToEdit:
      'This message is too long to edit here. It is kept as it is: copy it, or begin anew from a template.',
    markedSent: (name: string) => `Asked ${name}`,
  },

  checks: {
    title: 'Before sending',
    hint: 'Rules of thumb over English phrases. You judge.',
    ok: 'fine',
    look: 'look again',
    summary: (look: number) => (look === 0 ? 'All fine' : `${look} to look at again`),
  },

  fields: {
    title: 'From your planner',
    hint: 'Press one to put it into the message.',
    missing: (field: string) => `${field}: add`,
    inText: 'missing in the message',
    fillIn: 'Fill in what is known now',
  },

  template: {
    name: 'Name of the template',
    nameHint: 'For example: Alumni of my school',
    save: 'Save template',
    saved: (name: string) => `Saved “${name}”`,
    note: 'Names and companies in it become fields, so that it fits the next person.',
    title: 'Your templates',
    none: 'You have not saved one yet.',
    remove: (name: string) => `Remove template ${name}`,
    removed: (name: string) => `Removed “${name}”`,
    close: 'Done',
    cancel: 'Cancel',
  },

  standing: {
    title: 'Where it stands',
    waiting: 'Waiting for an answer',
    waitingText: (sent: string, until: string, company: string) =>
      `Sent ${sent}. Without an answer by ${until}, ask someone else${at(company)} as well.`,
    waitingAgain: 'Waiting for an answer to your second message',
    waitingAgainText: (sent: string, until: string) =>
      `Sent ${sent}. Without an answer by ${until}, let it rest.`,
    silent: (days: number) => `No answer for ${counted(days, 'business day', 'business days')}`,
    askAnotherText: (company: string, name: string, on: string) =>
      `Ask someone else${at(company)} as well. On ${on}, write to ${name} once more.`,
    writeAgainText: (name: string) => `Write to ${name} once more. After that, let it rest.`,
    stop: 'No answer to two messages',
    stopText: 'There is nothing more to do here. It says nothing about you: ask someone else.',
    accepted: (name: string) => `${name} said yes`,
    acceptedText: 'Agree on a time while it is fresh.',
    acceptedWithTime: (when: string) => `You meet ${when}.`,
    declined: (name: string) => `${name} declined`,
    declinedText: 'That happens. Thank them for the answer, and ask someone else.',
    stopped: 'You let it rest',
    stoppedText: 'No answer came to your messages. Ask someone else.',
    saidYes: (name: string) => `${name || 'They'} said yes`,
    saidNo: (name: string) => `${name || 'They'} declined`,
    writeAgain: 'Write once more',
    stopHere: 'Stop here',
    agree: 'Agree on a time',
    writeAnother: 'Write another message',
  },

  another: {
    title: (company: string) => `Others at ${company}`,
    nobody: (company: string) => `You know nobody else at ${company} whom you have not asked.`,
    all: 'Whom should I ask?',
    press: 'Ask',
    ask: (name: string) => `Ask ${name}`,
  },

  sent: {
    title: 'Sent',
    by: {
      email: 'by e-mail',
      linkedin: 'on LinkedIn',
      phone: 'by phone',
      'in-person': 'in person',
    },
    show: 'Show',
    showOf: (when: string) => `Show the message of ${when}`,
    hide: 'Hide',
    hideOf: (when: string) => `Hide the message of ${when}`,
    sentAt: 'When it was sent',
    answer: 'Answer',
    remove: 'Remove from record',
    removed: 'Removed the message from the record',
    replies: { none: 'No answer yet', accepted: 'Accepted', declined: 'Declined' },
    rested: 'Let rest',
    noText: 'Nothing was written down.',
    more: 'And more, too long to show here.',
  },

  confirm: {
    title: 'Confirm the day before',
    text: 'Goes to them with day, time and your number, so that nothing is left to chance.',
    add: (field: string) => `${field}: add`,
  },

  undo: {
    write: 'Write request',
    edit: 'Edit request',
    remove: 'Remove request',
    send: 'Mark request as sent',
    answer: 'Record answer',
    stop: 'Stop asking',
    addTemplate: 'Save template',
    editTemplate: 'Edit template',
    removeTemplate: 'Remove template',
  },
} as const
