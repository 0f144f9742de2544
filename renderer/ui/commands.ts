import { createContext, use, useEffect, useEffectEvent } from 'react'
import type { MenuCommand } from '../../contract/commands.ts'

/**
 * Who carries out the commands of the menu. A screen may answer a command while it is shown; the one that came last
 * goes first, so that a detail answers before the frame around it.
 */
export class Commands {
  readonly #handlers = new Map<MenuCommand, (() => void)[]>()

  run(name: MenuCommand): void {
    this.#handlers.get(name)?.at(-1)?.()
  }

  answer(name: MenuCommand, handler: () => void): () => void {
    this.#handlers.set(name, [...(this.#handlers.get(name) ?? []), handler])
    return () => {
      const left = (this.#handlers.get(name) ?? []).filter((known) => known !== handler)
      this.#handlers.set(name, left)
    }
  }
}

/** Given by the frame around the screens. */
export const CommandContext = createContext<Commands | null>(null)

/** Runs a command as the menu would: `useCommands().run('import')`. */
export function useCommands(): Commands {
  const commands = use(CommandContext)
  if (commands === null) throw new Error('There is no CommandContext above this component.')
  return commands
}

/** Carries out a command of the menu while this component is mounted. */
export function useCommand(name: MenuCommand, handler: () => void): void {
  const commands = useCommands()
  const latest = useEffectEvent(handler)
  useEffect(() => commands.answer(name, () => latest()), [commands, name])
}
