import fc from 'fast-check'
import { after } from './commands/after.ts'
import { deciding } from './commands/deciding.ts'
import type { Command } from './commands/draw.ts'
import { people } from './commands/people.ts'
import { preparing } from './commands/preparing.ts'

/** Any change a person can make through the contract, on whatever records exist by then. */
export const command: fc.Arbitrary<Command> = fc.oneof(...people, ...deciding, ...preparing, ...after)
