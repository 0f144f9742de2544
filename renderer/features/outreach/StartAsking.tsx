import type { InterviewView } from '../../../contract/interviews.ts'
import type { OutreachView } from '../../../contract/outreach.ts'
import { words } from '../../../domain/words/words.ts'
import { shortName } from '../../planner/shortName.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { formatDayTime } from '../../ui/time.ts'
import { useBegin } from './useBegin.ts'

interface StartAskingProps {
  readonly view: InterviewView
  readonly outreach: OutreachView
}

/** Where nobody was asked yet: one press begins a message. */
export function StartAsking({ view, outreach }: StartAskingProps) {
  const begin = useBegin(view, outreach)
  const name = outreach.fields.firstName || view.contact.name
  const text = words.outreach.empty
  const { startsAt } = view.interview
  return (
    <EmptyState
      title={text.title(name)}
      text={startsAt === null ? text.text : `${text.agreed(formatDayTime(startsAt))} ${text.text}`}
      actions={
        <Button variant={startsAt === null ? 'primary' : 'secondary'} onPress={() => begin('request')}>
          {text.begin(shortName(name))}
        </Button>
      }
    />
  )
}
