import { useQuery } from '@tanstack/react-query'
import { words } from '../../../domain/words/words.ts'
import { LikelyQuestions } from '../../planner/LikelyQuestions.tsx'
import { profileQuery } from '../../planner/profile.ts'

interface LikelyAskedProps {
  /** The rows that found room on the brief, by their ids; null while the page is being set. */
  readonly printed: ReadonlySet<string> | null
}

/** What one may be asked, with prepared answers from the profile, and which of them the brief holds. */
export function LikelyAsked({ printed }: LikelyAskedProps) {
  const { data } = useQuery(profileQuery)
  if (data === undefined) return null
  const isPrinted = (id: string) => printed === null || printed.has(`asked-${id}`)
  const count = data.likely.filter(({ id }) => isPrinted(id)).length
  return (
    <LikelyQuestions
      likely={data.likely}
      {...(printed === null || data.likely.length === 0
        ? {}
        : { hint: words.prepare.likelyOnBrief(count, data.likely.length) })}
      isPrinted={isPrinted}
    />
  )
}
