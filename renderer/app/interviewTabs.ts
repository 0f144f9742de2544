import type { InterviewTab } from '../features/interviews/InterviewPage.tsx'

const tabs: readonly string[] = [
  'ask',
  'prepare',
  'agenda',
  'brief',
  'debrief',
] satisfies readonly InterviewTab[]

/** Whether a part of an address names one of an interview's tabs. */
export function isInterviewTab(name: string): name is InterviewTab {
  return tabs.includes(name)
}
