import { decisionKind } from '../../../domain/decision.ts'
import { words } from '../../../domain/words/words.ts'

/** The kinds of decision, to choose from. */
export const kindOptions = decisionKind.options.map((id) => ({ id, label: words.decisions.kinds[id] }))
