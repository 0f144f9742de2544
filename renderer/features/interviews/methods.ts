import { type Method, method } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import type { Option } from '../../ui/Select.tsx'

/** The ways to talk, to choose from. */
export const methodOptions: readonly Option<Method>[] = method.options.map((id) => ({
  id,
  label: words.interviews.form.methods[id],
}))
