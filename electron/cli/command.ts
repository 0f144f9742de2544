import type { Command } from 'commander'
import { contract, type Input, type Output, type OwnedBy, parseInput } from '../../contract/contract.ts'
import type { Paper } from '../../domain/settings.ts'
import type { Store } from '../store/client.ts'
import type { Keeper } from '../store/keeper.ts'

/** A brief as the command line gets it from whoever can print. */
interface CommandBrief {
  readonly pdf: Buffer
  readonly pages: number
  readonly leftOff: readonly { readonly id: string; readonly section: string; readonly text: string }[]
}

/** What a command works with. */
export interface CommandContext {
  readonly store: Store
  /** Where relative paths start. */
  readonly cwd: string
  printBrief(store: Store, interviewId: string, paper: Paper): Promise<CommandBrief>
}

/** What a command answers: the same as one JSON object and as text for people. */
export interface CommandAnswer {
  readonly json: object
  readonly text: string
  /** Why the command did not work out although it has an answer: one line beside it, and exit code 1. */
  readonly failure?: string
}

/** What a command works with that needs the planner's folder and no open planner. */
interface KeeperContext {
  readonly keeper: Keeper
  /** Where relative paths start. */
  readonly cwd: string
}

/** Runs a command's work in a folder whose planner nobody has open, and prints what it answers. */
export type Keep = (
  command: Command,
  work: (context: KeeperContext) => Promise<CommandAnswer>,
) => Promise<void>

/** Runs a command's work in an open planner and prints what it answers. */
export type Run = <O extends object>(command: Command, work: Work<O>) => Promise<void>

/** A command's work; `O` is the type of the options that the command declares. */
export type Work<O extends object> = (context: CommandContext, options: O) => Promise<CommandAnswer>

/** The words on the command line make no sense: exit code 2. The message is one line for a person. */
export class UsageError extends Error {}

/** Asks the store as a window does: the input goes through the channel's own schema. */
export function ask<K extends OwnedBy<'reader' | 'writer'>>(
  { store }: CommandContext,
  name: K,
  input: Input<K>,
): Promise<Output<K>> {
  // The schema that parses here is the one the input's type comes from.
  return store.ask(name, parseInput(contract[name].input, input) as Input<K>)
}
