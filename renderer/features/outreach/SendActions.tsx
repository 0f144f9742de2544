import { Copy, ExternalLink, Send } from 'lucide-react'
import { useState } from 'react'
import type { Outreach } from '../../../domain/interview.ts'
import { fitsMailto, type Mail } from '../../../domain/messages/mailto.ts'
import { words } from '../../../domain/words/words.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copyText.ts'
import { useNotify } from '../../ui/notices.ts'
import styles from './Composer.module.css'
import { useOpenMail, useSendRequest } from './mutations.ts'

interface SendActionsProps {
  readonly draft: Outreach
  readonly mail: Mail
  /** What the person is called. */
  readonly name: string
}

/** The ways a message leaves Askwell; once it was handed over, marking it as sent is the next step. */
export function SendActions({ draft: { id, channel }, mail, name }: SendActionsProps) {
  const openMail = useOpenMail()
  const send = useSendRequest()
  const notify = useNotify()
  const tell = useTellUndoable()
  const [isHandedOver, setHandedOver] = useState(false)
  const text = words.outreach.message
  const sends = channel === 'email' || channel === 'linkedin'
  const isTooLong = channel === 'email' && !fitsMailto(mail)

  function copy(): void {
    copyText(mail.body)
    notify({ text: text.copied })
    setHandedOver(true)
  }

  return (
    <>
      {isTooLong && <p className={styles.problem}>{text.tooLong}</p>}
      <p className={styles.note} role="status">
        {isHandedOver && sends ? text.handedOver : ''}
      </p>
      <div className={styles.actions}>
        {channel === 'email' && (
          <Button
            variant={isHandedOver || isTooLong ? 'secondary' : 'primary'}
            icon={<ExternalLink size={16} aria-hidden />}
            isDisabled={isTooLong}
            isPending={openMail.isPending}
            onPress={() => openMail.mutate(mail, { onSuccess: () => setHandedOver(true) })}
          >
            {text.openMail}
          </Button>
        )}
        <Button
          variant={(channel === 'linkedin' || isTooLong) && !isHandedOver ? 'primary' : 'secondary'}
          icon={<Copy size={16} aria-hidden />}
          onPress={copy}
        >
          {text.copy}
        </Button>
        <Button
          variant={isHandedOver || !sends ? 'primary' : 'secondary'}
          icon={<Send size={16} aria-hidden />}
          isPending={send.isPending}
          onPress={() => send.mutate({ id }, { onSuccess: () => tell(text.markedSent(name)) })}
        >
          {text.sent[channel]}
        </Button>
      </div>
    </>
  )
}
