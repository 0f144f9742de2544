import type { BuiltInTemplate } from './template.ts'

/** What is written after the request: once more, the day before, and afterwards. */
export const laterMessages: readonly BuiltInTemplate[] = [
  {
    id: 'again',
    purpose: 'again',
    channel: 'email',
    subject: 'Once more: {minutes} minutes on {target}?',
    body: `Dear {first name},

I wrote to you on {asked on} because of your work at {company}, and I know how full a week can be. My questions about {target} have not gone away.

If {minutes} minutes are too many, two or three answers in writing would help me just as well. Which of the two would suit you better?

Kind regards
{my name}`,
  },
  {
    id: 'again-note',
    purpose: 'again',
    channel: 'linkedin',
    subject: '',
    body: 'Hello {first name}, I wrote on {asked on} because of your work at {company}. If {minutes} minutes are too many, two answers in writing would help me just as well. Which would suit you better? {my name}',
  },
  {
    id: 'confirm',
    purpose: 'confirm',
    channel: 'email',
    subject: 'Our conversation on {day} at {time}',
    body: `Dear {first name},

I look forward to our conversation on {day} at {time}, and I will keep to {minutes} minutes.

Should anything come up, you reach me at {my phone}. Is the time still good for you?

Kind regards
{my name}`,
  },
  {
    id: 'thank-you',
    purpose: 'thank-you',
    channel: 'email',
    subject: 'Thank you for {day}',
    body: `Dear {first name},

Thank you for your time and for answering so openly. What I keep thinking about is this: {specific point}. I will act on it, and I will tell you what came of it.

Kind regards
{my name}`,
  },
  {
    id: 'report-back',
    purpose: 'report-back',
    channel: 'email',
    subject: 'I spoke with {interviewee}',
    body: `Dear {first name},

Thank you for bringing me together with {interviewee}. We spoke on {day}, and what helped me most was this: {specific point}. I see my decision more clearly for it.

Kind regards
{my name}`,
  },
  {
    id: 'touch',
    purpose: 'touch',
    channel: 'email',
    subject: 'What became of our conversation',
    body: `Dear {first name},

It is a while since we spoke, on {day}. I have come back more than once to one thing you said: {specific point}. I wanted you to know that it was of use, and I hope all is well at {company}.

Kind regards
{my name}`,
  },
]
