import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { BriefContent } from '../../../domain/brief/content.ts'
import type { Paper } from '../../../domain/settings.ts'
import { settingsQuery } from '../../planner/settings.ts'
import { contentQuery } from './queries.ts'

/** Setting measures a whole page: changes that follow one another wait until they pause, a single one shows at once. */
const PAUSE = 250

export interface PageToSet {
  readonly content: BriefContent
  readonly paper: Paper
}

/** What the page of an interview is to hold, and on which paper; null until it is known. */
export function usePageToSet(interviewId: string): PageToSet | null {
  const { data: content } = useQuery(contentQuery(interviewId))
  const { data: settings } = useQuery(settingsQuery)
  const paper = settings?.paper
  const [page, setPage] = useState<PageToSet | null>(null)
  const changedAt = useRef(0)

  useEffect(() => {
    if (content === undefined || paper === undefined) return
    const now = performance.now()
    const isSingle = now - changedAt.current > PAUSE
    changedAt.current = now
    const timer = setTimeout(() => setPage({ content, paper }), isSingle ? 0 : PAUSE)
    return () => clearTimeout(timer)
  }, [content, paper])

  return page
}
