import { z } from 'zod'
import { fromJson } from '../../../domain/json.ts'
import { useRemembered } from '../../ui/useRemembered.ts'

const ids = z.array(z.string()).max(1000)

interface LeftOut {
  readonly ids: readonly string[]
  readonly add: (id: string) => void
  readonly clear: () => void
}

/** Those one does not want to be told of now, for as long as the window is open. */
export function useLeftOut(): LeftOut {
  const [written, write] = useRemembered('rank.leftOut')
  const known = ids.safeParse(fromJson(written)).data ?? []
  return {
    ids: known,
    add: (id) => write(JSON.stringify([...known, id].slice(-1000))),
    clear: () => write(''),
  }
}
