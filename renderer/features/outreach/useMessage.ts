import type { Outreach } from '../../../domain/interview.ts'
import { outreach } from '../../../domain/interview.ts'
import { useAutosave } from '../../ui/useAutosave.ts'
import { useEditRequest } from './mutations.ts'

/** The words of a draft, kept while one types in them. */
export function useMessage(draft: Outreach) {
  const { mutateAsync: save } = useEditRequest(draft.id)
  const subject = useAutosave({
    saved: draft.subject,
    schema: outreach.shape.subject,
    save: (value) => save({ subject: value }),
  })
  const body = useAutosave({
    saved: draft.body,
    schema: outreach.shape.body,
    save: (value) => save({ body: value }),
  })
  return { subject, body, save }
}
