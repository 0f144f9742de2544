import type { DropReason } from '../fitReason.ts'
import { counted } from './plural.ts'

const reasons: Readonly<Record<DropReason, string>> = {
  buffer: 'buffers go first',
  'too-long': 'it is longer than the time between opening and closing',
  'less-important': 'more important items need the time',
  later: 'another, as important and as long, comes before it',
  'poorer-use': 'others as important make better use of the time',
}

export const fitWords = {
  leftOff: (text: string, reason: DropReason) => `“${text}” is left off: ${reasons[reason]}.`,
  cannotFit: (needed: number, limit: number) =>
    `Opening and closing alone take ${counted(needed, 'minute', 'minutes')}; the limit is ${limit}. ` +
    'Shorten one of them or raise the limit.',
} as const
