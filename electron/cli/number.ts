import { words } from '../../domain/words/words.ts'
import { UsageError } from './command.ts'

/** @throws UsageError for anything but a whole number in decimal digits, with or without a sign. */
export function wholeNumber(word: string): number {
  if (!/^[+-]?\d{1,15}$/.test(word)) throw new UsageError(words.commandLine.notWhole(word))
  return Number(word)
}

/** @throws UsageError for anything but a whole number from 0. */
export function count(word: string): number {
  const number = wholeNumber(word)
  if (number < 0) throw new UsageError(words.commandLine.negative(word))
  return number
}
