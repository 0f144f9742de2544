import type { System } from '../../contract/commands.ts'

/** The system this window runs on, as far as keys go. */
export function thisSystem(): System {
  if (/Mac|iPhone|iPad/.test(navigator.userAgent)) return 'apple'
  return navigator.userAgent.includes('Windows') ? 'windows' : 'other'
}

const apple: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' }
/** The order in which a Mac writes them. */
const appleOrder = ['⌥', '⇧', '⌘']

/** Electron's `CmdOrCtrl+Shift+Z` as the system writes it: `Ctrl+Shift+Z`, or `⇧⌘Z` on a Mac. */
export function shownKeys(accelerator: string, system: System): string {
  const parts = accelerator.split('+')
  if (system !== 'apple') return parts.map((part) => (part === 'CmdOrCtrl' ? 'Ctrl' : part)).join('+')
  const signs = parts.map((part) => apple[part] ?? part)
  return signs.toSorted((a, b) => place(a) - place(b)).join('')
}

function place(sign: string): number {
  const at = appleOrder.indexOf(sign)
  return at === -1 ? appleOrder.length : at
}
