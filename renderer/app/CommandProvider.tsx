import { type ReactNode, useEffect, useState } from 'react'
import { listen } from '../api.ts'
import { CommandContext, Commands } from '../ui/commands.ts'

/** Hands the menu's commands to whichever screen answers them. */
export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const [commands] = useState(() => new Commands())
  useEffect(() => listen('command', ({ name }) => commands.run(name)), [commands])
  return <CommandContext value={commands}>{children}</CommandContext>
}
