import { useMutation } from '@tanstack/react-query'
import { words } from '../../domain/words/words.ts'
import { ask } from '../api.ts'
import { useNotify } from '../ui/notices.ts'

/** Writes an interview as a file that calendar programs take, where the person says. */
export function useAddToCalendar() {
  const notify = useNotify()
  return useMutation({
    mutationFn: (interviewId: string) => ask('calendar.save', { interviewId }),
    onSuccess: (saved) => {
      if (saved !== null) notify({ text: words.calendar.saved(saved.file) })
    },
  })
}
