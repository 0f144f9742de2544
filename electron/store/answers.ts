import type { Input, Output, OwnedBy } from '../../contract/contract.ts'
import type { Handler } from './context.ts'

/** What the store answers: a handler for every channel that one of its threads owns. */
export type Answers = { readonly [K in OwnedBy<'reader' | 'writer'>]: Handler<Input<K>, Output<K>> }
