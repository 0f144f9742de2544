import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Ellipsis, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { QuestionView } from '../../../contract/questions.ts'
import { words } from '../../../domain/words/words.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Page } from '../../ui/Page.tsx'
import { useRemoveQuestion } from './mutations.ts'
import { OwnQuestion } from './OwnQuestion.tsx'
import { QuestionFacts } from './QuestionFacts.tsx'
import { QuestionUse } from './QuestionUse.tsx'
import { questionQuery } from './queries.ts'

interface QuestionDetailProps {
  readonly id: string
  /** Set when it was opened, not only moved to: the keyboard goes on here. */
  readonly opened: object | null
}

/** One question. The one before stays in sight until this one is here. */
export function QuestionDetail({ id, opened }: QuestionDetailProps) {
  const { data: view, error } = useQuery({ ...questionQuery(id), placeholderData: keepPreviousData })
  const text = words.questions
  if (error !== null) {
    return (
      <EmptyState
        level={1}
        title={text.goneTitle}
        text={text.goneText}
        actions={<ButtonLink href="/questions">{text.backToList}</ButtonLink>}
      />
    )
  }
  if (view === undefined) return null
  return <QuestionSheet key={view.question.id} view={view} opened={view.question.id === id ? opened : null} />
}

function QuestionSheet({ view, opened }: { readonly view: QuestionView; readonly opened: object | null }) {
  const { question } = view
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (opened !== null) title.current?.focus()
  }, [opened])
  const [, navigate] = useLocation()
  const remove = useRemoveQuestion()
  const text = words.questions
  return (
    <Page
      title={question.text}
      titleRef={title}
      subtitle={question.isOwn ? text.own : text.builtIn}
      back={{ href: '/questions', label: text.backToList }}
      actions={
        question.isOwn && (
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
                onAction: () => {
                  remove.mutate(question.id)
                  navigate('/questions')
                },
              },
            ]}
          />
        )
      }
    >
      {question.isOwn ? <OwnQuestion question={question} /> : <QuestionFacts question={question} />}
      <QuestionUse view={view} />
    </Page>
  )
}
