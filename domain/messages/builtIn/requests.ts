import type { BuiltInTemplate } from './template.ts'

/** Requests for a conversation: the connection first, why this person, so many minutes, and a question at the end. */
export const requests: readonly BuiltInTemplate[] = [
  {
    id: 'stranger',
    purpose: 'request',
    channel: 'email',
    subject: '{minutes} minutes on {target}?',
    body: `Dear {first name},

Your work as {position} at {company} is close to what I am considering for myself, so I write although we have not met. Before I choose, I am listening to people who know {target} from the inside.

Could I ask you a few questions for {minutes} minutes, by phone or wherever suits you?

Kind regards
{my name}
{my headline}`,
  },
  {
    id: 'known',
    purpose: 'request',
    channel: 'email',
    subject: 'May I ask how you see {target}?',
    body: `Dear {first name},

You may remember me: {how known}. A choice about {target} is ahead of me, and from {company} you see more of it than I can find written down.

Would you have {minutes} minutes for a few questions, in the next two weeks and in whatever way is easiest for you?

Kind regards
{my name}`,
  },
  {
    id: 'introduced',
    purpose: 'request',
    channel: 'email',
    subject: '{introducer} suggested that I write to you',
    body: `Dear {first name},

{introducer} thought you would be the right person to ask about {target}. I have a decision to make there, and your view from {company} would help me more than anything I could read.

Could we talk for {minutes} minutes, by phone or wherever suits you?

Kind regards
{my name}
{my headline}`,
  },
  {
    id: 'second-degree',
    purpose: 'request',
    channel: 'email',
    subject: 'We both know {introducer}',
    body: `Dear {first name},

We both know {introducer}, and through that name I found yours. You work as {position} at {company}, and I am finding out whether {target} is for me.

May I put a few questions to you, {minutes} minutes at most, on a day of your choice?

Kind regards
{my name}
{my headline}`,
  },
  {
    id: 'alumni',
    purpose: 'request',
    channel: 'email',
    subject: 'From {school} to {company}',
    body: `Dear {first name},

We both come from {school}, and you have gone where I would like to look next. As {position} at {company} you know how the step to {target} is made.

Could I ask you about it for {minutes} minutes, at a time that suits you?

Kind regards
{my name}
{my headline}`,
  },
  {
    id: 'note',
    purpose: 'request',
    channel: 'linkedin',
    subject: '',
    body: 'Hello {first name}, your work as {position} at {company} is close to what I am considering for myself. Could I ask you a few questions about it for {minutes} minutes, in writing or by phone? {my name}',
  },
  {
    id: 'call',
    purpose: 'request',
    channel: 'phone',
    subject: '',
    body: `Good morning, {first name}.
I am {my name}, and your work as {position} at {company} is the reason for my call.

I am weighing a decision about {target} and would like to learn from someone who knows it.

Would you have {minutes} minutes for my questions in the next two weeks, or is there a better person to ask?`,
  },
]
