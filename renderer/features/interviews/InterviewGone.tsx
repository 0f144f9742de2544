import { words } from '../../../domain/words/words.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'

/** Where an interview was that has been removed. */
export function InterviewGone() {
  const text = words.interviews
  return (
    <EmptyState
      level={1}
      title={text.goneTitle}
      text={text.goneText}
      actions={<ButtonLink href="/interviews">{text.toList}</ButtonLink>}
    />
  )
}
