import { useMutation } from '@tanstack/react-query'
import { words } from '../../domain/words/words.ts'
import { ask } from '../api.ts'
import { useNotify } from '../ui/notices.ts'

/** Writes the whole planner to a file the person chooses, and says where it is. */
export function useExport() {
  const notify = useNotify()
  return useMutation({
    mutationFn: () => ask('contacts.export', { format: 'askwell', selection: null }),
    onSuccess: (written) => {
      if (written !== null) notify({ text: words.app.exported(written.file, written.count) })
    },
  })
}
