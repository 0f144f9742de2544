export const outreachWords = {
  notAnAddress: 'This is not a single e-mail address, such as dana@example.com.',
  tooLongForMail: 'This message is too long to hand over to a mail program whole. Copy it instead.',
  noMailProgram: 'No mail program answered. Copy the message and paste it where you write your mail.',
  gone: 'There is no such request.',
  templateGone: 'There is no such template.',
  notSent: 'This request has not been sent yet.',
  sentLater: 'Choose a time that has passed.',

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
