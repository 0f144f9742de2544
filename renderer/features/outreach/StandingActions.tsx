import type { InterviewView } from '../../../contract/interviews.ts'
import type { OutreachView } from '../../../contract/outreach.ts'
import { words } from '../../../domain/words/words.ts'
import { shortName } from '../../planner/shortName.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { useAnswer, useStopAsking } from './mutations.ts'
import styles from './Standing.module.css'
import { useBegin } from './useBegin.ts'

interface StandingActionsProps {
  readonly view: InterviewView
  readonly outreach: OutreachView
}

/** What can be done where the requests stand, the next step first. */
export function StandingActions({ view, outreach }: StandingActionsProps) {
  const answer = useAnswer()
  const stop = useStopAsking()
  const begin = useBegin(view, outreach)
  const { standing, draft, fields, sent } = outreach
  const id = sent.at(-1)?.id
  const text = words.outreach.standing
  const name = shortName(fields.firstName ?? '')
  if (id === undefined || standing.kind === 'unsent') return null

  if (standing.kind === 'answered') {
    if (view.interview.startsAt !== null) return null
    return (
      <div className={styles.actions}>
        {standing.reply === 'accepted' && (
          <ButtonLink variant="primary" href={`/interviews/${view.interview.id}/prepare`}>
            {text.agree}
          </ButtonLink>
        )}
        {draft === null && <Button onPress={() => begin('request')}>{text.writeAnother}</Button>}
      </div>
    )
  }
  return (
    <div className={styles.actions}>
      {standing.kind === 'write-again' && draft === null && (
        <Button variant="primary" onPress={() => begin('again')}>
          {text.writeAgain}
        </Button>
      )}
      {standing.kind === 'stop' && (
        <Button variant="primary" onPress={() => stop.mutate({ id })}>
          {text.stopHere}
        </Button>
      )}
      <Button onPress={() => answer.mutate({ id, reply: 'accepted' })}>{text.saidYes(name)}</Button>
      <Button onPress={() => answer.mutate({ id, reply: 'declined' })}>{text.saidNo(name)}</Button>
    </div>
  )
}
