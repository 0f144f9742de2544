import { useQuery } from '@tanstack/react-query'
import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { InterviewView } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { useAddToCalendar } from '../../planner/useAddToCalendar.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommand } from '../../ui/commands.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Page } from '../../ui/Page.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { InterviewGone } from './InterviewGone.tsx'
import { InterviewSummary } from './InterviewSummary.tsx'
import { useRemoveInterview } from './mutations.ts'
import { interviewQuery } from './queries.ts'

export type InterviewTab = 'ask' | 'prepare' | 'agenda' | 'brief' | 'debrief'

export interface InterviewPageProps {
  readonly id: string
  readonly tab: InterviewTab
  /** The other features' parts of the page. */
  readonly ask: (view: InterviewView) => ReactNode
  readonly prepare: (view: InterviewView) => ReactNode
  readonly agenda: (view: InterviewView) => ReactNode
  readonly brief: (view: InterviewView) => ReactNode
  readonly debrief: (view: InterviewView) => ReactNode
  /** Leads to the conversation itself. */
  readonly meet: (view: InterviewView) => ReactNode
  readonly onPrint: () => void
  readonly onSavePdf: () => void
  readonly isPrinting: boolean
}

/** One interview: who and when at the top, its parts in tabs, the printed page one button away. */
export function InterviewPage(props: InterviewPageProps) {
  const { id, tab, ask, prepare, agenda, brief, debrief, meet, onPrint, onSavePdf, isPrinting } = props
  const { data: view, isError } = useQuery(interviewQuery(id))
  const [, navigate] = useLocation()
  const remove = useRemoveInterview()
  const calendar = useAddToCalendar()
  useCommand('print-brief', onPrint)
  const text = words.interviews

  if (isError) return <InterviewGone />
  if (view === undefined) return null
  return (
    <Page
      layout="fixed"
      title={view.contact.name}
      subtitle={<InterviewSummary view={view} />}
      back={{ href: '/interviews', label: text.title }}
      actions={
        <>
          <Menu
            label={text.more}
            trigger={
              <IconButton label={text.more}>
                <Ellipsis size={16} aria-hidden />
              </IconButton>
            }
            items={[
              { id: 'pdf', label: text.savePdf, onAction: onSavePdf },
              {
                id: 'calendar',
                label: words.calendar.add,
                isDisabled: view.interview.startsAt === null,
                onAction: () => calendar.mutate(id),
              },
              {
                id: 'remove',
                label: text.remove,
                isDanger: true,
                startsGroup: true,
                onAction: () =>
                  remove.mutate(
                    { id, name: view.contact.name },
                    { onSuccess: () => navigate('/interviews') },
                  ),
              },
            ]}
          />
          {meet(view)}
          <Button variant="primary" onPress={onPrint} isPending={isPrinting}>
            {text.printBrief}
          </Button>
        </>
      }
    >
      <Tabs
        label={text.tabs.label}
        selected={tab}
        onSelect={(next) => navigate(`/interviews/${id}/${next}`, { replace: true })}
        items={[
          { id: 'ask', label: text.tabs.ask, content: ask(view) },
          { id: 'prepare', label: text.tabs.prepare, content: prepare(view) },
          { id: 'agenda', label: text.tabs.agenda, content: agenda(view) },
          { id: 'brief', label: text.tabs.brief, content: brief(view) },
          { id: 'debrief', label: text.tabs.debrief, content: debrief(view) },
        ]}
      />
    </Page>
  )
}
