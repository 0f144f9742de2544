import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { ask } from '../api.ts'

/** Goes to where a contact is asked for an interview, with a message begun; plans one where there is none. */
export function useAskContact() {
  const [, navigate] = useLocation()
  return useMutation({
    mutationFn: ({
      contactId,
      decisionIds = [],
    }: {
      readonly contactId: string
      readonly decisionIds?: readonly string[]
    }) => ask('outreach.start', { contactId, decisionIds: [...decisionIds] }),
    onSuccess: ({ interviewId }) => navigate(`/interviews/${interviewId}/ask`),
  })
}
