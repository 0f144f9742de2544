/** What the items of a preset agenda say until the user makes them their own. */
export const presetWords = {
  opening: 'Thank you, agree on when we end, why I asked',
  share: 'About me: what I do, what I decide, why it matters to me',
  closing: 'What have I not asked? Whom else should I hear, and may I use your name?',
  buffer: 'Room for an answer that runs on',
} as const
