import { useMutation, useQueryClient } from '@tanstack/react-query'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { settingsQuery } from '../../planner/settings.ts'
import { useNotify } from '../../ui/notices.ts'
import { settleChanges } from './settleChanges.ts'

export interface BriefOutput {
  readonly print: () => void
  readonly savePdf: () => void
  readonly isBusy: boolean
}

/** Puts the page on paper or into a file, with everything in it that was typed so far. */
export function useBriefOutput(interviewId: string): BriefOutput {
  const client = useQueryClient()
  const notify = useNotify()
  const output = useMutation({
    mutationFn: async (to: 'print' | 'savePdf'): Promise<string | null> => {
      const { paper } = await client.fetchQuery(settingsQuery)
      if (to === 'savePdf') return (await ask('brief.savePdf', { interviewId, paper }))?.file ?? null
      await ask('brief.print', { interviewId, paper })
      return null
    },
    onSuccess: (file) => {
      if (file !== null) notify({ text: words.briefTab.saved(file) })
    },
  })
  const start = async (to: 'print' | 'savePdf') => {
    if (output.isPending) return
    await settleChanges(client)
    output.mutate(to)
  }
  return {
    print: () => void start('print'),
    savePdf: () => void start('savePdf'),
    isBusy: output.isPending,
  }
}
