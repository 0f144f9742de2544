import { useQuery } from '@tanstack/react-query'
import { Ellipsis, Trash2 } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { DecisionView } from '../../../contract/decisions.ts'
import { words } from '../../../domain/words/words.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Page } from '../../ui/Page.tsx'
import { DecisionDetails } from './DecisionDetails.tsx'
import { DecisionInterviews } from './DecisionInterviews.tsx'
import { DecisionMade } from './DecisionMade.tsx'
import styles from './DecisionPage.module.css'
import { DecisionText } from './DecisionText.tsx'
import { useEditDecision, useRemoveDecision } from './mutations.ts'
import { OptionList } from './OptionList.tsx'
import { QuestionList } from './QuestionList.tsx'
import { decisionQuery } from './queries.ts'
import { TimeLeft } from './TimeLeft.tsx'

interface DecisionPageProps {
  readonly id: string
  /** It has just been added: the keyboard goes on here. */
  readonly isNew: boolean
  /** Who can help with it, from another feature. */
  readonly whomToAsk: (view: DecisionView) => ReactNode
}

/** One decision: what is weighed on one side, what it is about and whom to ask on the other. */
export function DecisionPage({ id, isNew, whomToAsk }: DecisionPageProps) {
  const { data: view, isError } = useQuery(decisionQuery(id))
  const text = words.decisions
  if (isError) {
    return (
      <EmptyState
        level={1}
        title={text.goneTitle}
        text={text.goneText}
        actions={<ButtonLink href="/decisions">{text.backToList}</ButtonLink>}
      />
    )
  }
  if (view === undefined) return null
  return <DecisionSheet view={view} isNew={isNew} whomToAsk={whomToAsk} />
}

function DecisionSheet({
  view,
  isNew,
  whomToAsk,
}: Omit<DecisionPageProps, 'id'> & { readonly view: DecisionView }) {
  const { decision } = view
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNew) title.current?.focus()
  }, [isNew])
  const [hasChosen, setChosen] = useState(false)
  const [, navigate] = useLocation()
  const remove = useRemoveDecision()
  const { mutateAsync: save } = useEditDecision(decision.id)
  const text = words.decisions
  const isMade = decision.decidedOn !== null
  return (
    <Page
      layout="full"
      title={decision.title}
      titleRef={title}
      subtitle={
        <span className={styles.subtitle}>
          {text.kinds[decision.kind]}
          {!isMade && <TimeLeft deadline={decision.deadline} />}
        </span>
      }
      back={{ href: '/decisions', label: text.backToList, always: true }}
      actions={
        <Menu
          label={text.more}
          trigger={
            <IconButton label={text.more}>
              <Ellipsis size={18} aria-hidden />
            </IconButton>
          }
          items={[
            {
              id: 'remove',
              label: text.remove,
              icon: <Trash2 size={16} aria-hidden />,
              isDanger: true,
              onAction: () =>
                remove.mutate(
                  { id: decision.id, title: decision.title },
                  { onSuccess: () => navigate('/decisions') },
                ),
            },
          ]}
        />
      }
    >
      <div className={styles.columns}>
        <div>
          <DecisionMade view={view} save={save} takesFocus={hasChosen} onFocused={() => setChosen(false)} />
          <OptionList view={view} onChoose={() => setChosen(true)} />
          <QuestionList decisionId={decision.id} questions={view.questions} />
        </div>
        <div>
          <DecisionDetails decision={decision} save={save} />
          <DecisionText decision={decision} detail="known" title={text.form.known} save={save} />
          {!isMade && whomToAsk(view)}
          <DecisionInterviews interviews={view.interviews} isMade={isMade} />
        </div>
      </div>
    </Page>
  )
}
