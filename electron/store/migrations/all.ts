import { sql as planner } from './0001-planner.ts'
import { sql as contacts } from './0002-contacts.ts'
import { sql as loop } from './0003-loop.ts'

/** Every migration in order. A released one is never edited: the planner's `user_version` counts them. */
export const migrations: readonly string[] = [planner, contacts, loop]
