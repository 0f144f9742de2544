import type { InterviewTab } from '../features/interviews/InterviewPage.tsx'

const tabs: readonly string[] = ['prepare', 'agenda', 'brief'] satisfies readonly InterviewTab[]

/** Whether a part of an address names one of an interview's tabs. */
export function isInterviewTab(name: string): name is InterviewTab {
  return tabs.includes(name)
}
