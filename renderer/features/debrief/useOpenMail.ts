import { useMutation } from '@tanstack/react-query'
import type { Input } from '../../../contract/contract.ts'
import { ask } from '../../api.ts'

/** Opens the mail program with a message in it; sending it is the person's. */
export function useOpenMail() {
  return useMutation({ mutationFn: (mail: Input<'mail.open'>) => ask('mail.open', mail) })
}
