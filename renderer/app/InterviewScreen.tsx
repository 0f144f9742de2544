import { AgendaTab } from '../features/agenda/AgendaTab.tsx'
import { BriefTab } from '../features/brief/BriefTab.tsx'
import { BriefThumbnail } from '../features/brief/BriefThumbnail.tsx'
import { useBriefOutput } from '../features/brief/mutations.ts'
import { DebriefTab } from '../features/debrief/DebriefTab.tsx'
import { BeforeInterview } from '../features/interviews/BeforeInterview.tsx'
import { InterviewPage, type InterviewTab } from '../features/interviews/InterviewPage.tsx'
import { PrepareTab } from '../features/interviews/PrepareTab.tsx'
import { MeetLink } from '../features/meet/MeetLink.tsx'
import { AskTab } from '../features/outreach/AskTab.tsx'
import { AskAnother } from '../features/rank/AskAnother.tsx'
import { PrintedRows } from './PrintedRows.tsx'

interface InterviewScreenProps {
  readonly id: string
  readonly tab: InterviewTab
}

/** One interview, put together from the features that have a part in it. */
export function InterviewScreen({ id, tab }: InterviewScreenProps) {
  const output = useBriefOutput(id)
  return (
    <InterviewPage
      id={id}
      tab={tab}
      onPrint={output.print}
      onSavePdf={output.savePdf}
      isPrinting={output.isBusy}
      meet={(view) => <MeetLink view={view} />}
      ask={(view) => <AskTab view={view} another={<AskAnother interviewId={id} />} />}
      prepare={(view) => (
        <PrintedRows interviewId={id}>
          {(printed) => <PrepareTab view={view} printed={printed} />}
        </PrintedRows>
      )}
      agenda={(view) => (
        <AgendaTab
          view={view}
          aside={
            <>
              <BriefThumbnail interviewId={id} />
              <BeforeInterview view={view} />
            </>
          }
        />
      )}
      debrief={(view) => <DebriefTab view={view} />}
      brief={(view) => (
        <BriefTab
          interviewId={id}
          contactId={view.contact.id}
          companyId={view.company?.id ?? null}
          onSavePdf={output.savePdf}
        />
      )}
    />
  )
}
