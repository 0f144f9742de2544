import type { InterviewTab } from '../features/interviews/InterviewPage.tsx'

const tabs: readonly string[] = ['prepare', 'agenda', 'brief'] satisfies readonly InterviewTab[]

export function isInterviewTab(name: string): name is InterviewTab {
  return tabs.includes(name)
}
