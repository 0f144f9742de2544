import type { ReactNode } from 'react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Split } from '../../ui/Split.tsx'
import { NewQuestion } from './NewQuestion.tsx'
import { QuestionDetail } from './QuestionDetail.tsx'
import { QuestionList } from './QuestionList.tsx'

/** What was opened last; opening the same one again is another object. */
interface Opened {
  readonly id: string
}

/** The question bank: the list, and the question or a hint beside it. */
export function QuestionsPage() {
  const [path, navigate] = useLocation()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [, , place = ''] = path.split('/')

  function open(id: string): void {
    setOpened({ id })
    navigate(`/questions/${id}`)
  }

  return (
    <Split
      shows={place === '' ? 'list' : 'detail'}
      list={
        <QuestionList
          shownId={place === '' || place === 'new' ? null : place}
          level={place === '' ? 1 : 2}
          onOpen={open}
        />
      }
      detail={detailOf(place, opened, open)}
    />
  )
}

function detailOf(place: string, opened: Opened | null, open: (id: string) => void): ReactNode {
  if (place === '')
    return <EmptyState title={words.questions.chooseTitle} text={words.questions.chooseText} />
  if (place === 'new') return <NewQuestion onAdded={open} />
  return <QuestionDetail id={place} opened={opened?.id === place ? opened : null} />
}
