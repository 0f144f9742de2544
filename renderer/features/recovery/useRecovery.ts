import { useEffect, useState } from 'react'
import type { ChannelName } from '../../../contract/channels.ts'
import type { Input } from '../../../contract/contract.ts'
import type { RecoveryState } from '../../../contract/recovery.ts'
import { ask } from '../../api.ts'
import { messageOf } from '../../ui/messageOf.ts'

type RecoveryChannel = Extract<ChannelName, `recovery.${string}`>

export interface Recovery {
  /** Null until it is known. */
  readonly state: RecoveryState | null
  /** What is under way, by the name that was given to `act`; null for nothing. */
  readonly working: string | null
  /** Why the last attempt did not work out. */
  readonly failure: string | null
  /** Does one thing at a time. The window is shown anew when it has worked out, so that nothing comes after it here. */
  act<K extends RecoveryChannel>(name: string, channel: K, input: Input<K>): void
}

/** What is wrong with the planner, and what is done about it. */
export function useRecovery(): Recovery {
  const [state, setState] = useState<RecoveryState | null>(null)
  const [working, setWorking] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  function look(): void {
    ask('recovery.state', {}).then(setState, (error: unknown) => setFailure(messageOf(error)))
  }
  useEffect(look, [])

  async function run<K extends RecoveryChannel>(channel: K, input: Input<K>): Promise<void> {
    try {
      await ask(channel, input)
    } catch (error) {
      setFailure(messageOf(error))
      look()
    } finally {
      setWorking(null)
    }
  }

  return {
    state,
    working,
    failure,
    act: (name, channel, input) => {
      if (working !== null) return
      setWorking(name)
      setFailure(null)
      void run(channel, input)
    },
  }
}
