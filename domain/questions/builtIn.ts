import type { Theme } from '../question.ts'

/** A question that ships with Askwell. Its id never changes: agendas and answers of users refer to it. */
export interface BuiltInQuestion {
  readonly id: string
  readonly theme: Theme
  readonly text: string
}

/** All of them in the order in which a conversation takes them up: path and small talk first, next steps last. */
export const builtInQuestions: readonly BuiltInQuestion[] = [
  { id: 'path-way', theme: 'path', text: 'What led you to the work you do now?' },
  { id: 'path-turn', theme: 'path', text: 'Which step on your way turned out to matter most?' },
  { id: 'path-again', theme: 'path', text: 'What would you do differently if you began again today?' },
  { id: 'week-ordinary', theme: 'week', text: 'What did last week look like for you, day by day?' },
  {
    id: 'week-share',
    theme: 'week',
    text: 'How is your time divided between people, planning and the work itself?',
  },
  {
    id: 'success-best',
    theme: 'success',
    text: 'What sets the best people in this work apart from the good ones?',
  },
  {
    id: 'success-year',
    theme: 'success',
    text: 'What would tell you, after a year, that you had hired the right person?',
  },
  {
    id: 'skills-daily',
    theme: 'skills',
    text: 'Which skills do you use every day, and which did you expect to need but never do?',
  },
  {
    id: 'skills-gap',
    theme: 'skills',
    text: 'What do newcomers usually still have to learn when they arrive?',
  },
  {
    id: 'study-weight',
    theme: 'study',
    text: 'How much weight does a degree carry here, compared with a certificate or a project?',
  },
  { id: 'study-skip', theme: 'study', text: 'Which course or certificate would you leave out, and why?' },
  { id: 'study-use', theme: 'study', text: 'What from your own studies do you still use?' },
  {
    id: 'industry-change',
    theme: 'industry',
    text: 'What has changed most in your field over the last three years?',
  },
  {
    id: 'industry-ahead',
    theme: 'industry',
    text: 'Which development in your field do outsiders still underrate?',
  },
  {
    id: 'company-decide',
    theme: 'company',
    text: 'How does a decision get made here, from idea to agreement?',
  },
  {
    id: 'company-stay',
    theme: 'company',
    text: 'What makes people stay in this organisation, and what makes them leave?',
  },
  {
    id: 'conditions-hours',
    theme: 'conditions',
    text: 'What hours and what travel does the work really ask for?',
  },
  {
    id: 'conditions-pay',
    theme: 'conditions',
    text: 'What range of pay is usual for someone starting in this work?',
  },
  {
    id: 'rewards-hard',
    theme: 'rewards',
    text: 'What is the hardest part of this work, and how do you deal with it?',
  },
  { id: 'rewards-keep', theme: 'rewards', text: 'What keeps you in this work on a bad day?' },
  { id: 'advice-place', theme: 'advice', text: 'What would you do next if you were in my place?' },
  { id: 'advice-mistake', theme: 'advice', text: 'Which mistake do people in my position make most often?' },
  {
    id: 'resources-read',
    theme: 'resources',
    text: 'What should I read, and whom should I follow, to understand this field?',
  },
  {
    id: 'resources-join',
    theme: 'resources',
    text: 'Which groups or events are worth my time, and which are not?',
  },
  {
    id: 'assignments-first',
    theme: 'assignments',
    text: 'What would somebody new work on in the first three months?',
  },
  {
    id: 'assignments-try',
    theme: 'assignments',
    text: 'What small piece of work could I try, to find out whether this suits me?',
  },
  {
    id: 'role-ask',
    theme: 'role',
    text: 'What should someone find out before accepting a post like this one?',
  },
  { id: 'role-after', theme: 'role', text: 'Where do people usually go from this role, and after how long?' },
  { id: 'closing-missed', theme: 'closing', text: 'What have I not asked that I should have?' },
  { id: 'closing-whom', theme: 'closing', text: 'Whom else should I talk to, and how may I mention you?' },
]
