export const outreachWords = {
  notAnAddress: 'This is not a single e-mail address, such as dana@example.com.',
  tooLongForMail: 'This message is too long to hand over to a mail program whole. Copy it instead.',
  noMailProgram: 'No mail program answered. Copy the message and paste it where you write your mail.',
} as const
