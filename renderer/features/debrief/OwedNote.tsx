import { Copy, Mail } from 'lucide-react'
import { useRef } from 'react'
import { followUp as schema } from '../../../domain/interview.ts'
import { fillTemplate } from '../../../domain/messages/fields.ts'
import { fitsMailto, mailAddress } from '../../../domain/messages/mailto.ts'
import { countWords } from '../../../domain/messages/reading.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copyText.ts'
import { useNotify } from '../../ui/notices.ts'
import { ProseField } from '../../ui/ProseField.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Debrief.module.css'
import { useChange, useSave } from './mutations.ts'
import { NoteGaps } from './NoteGaps.tsx'
import look from './Owed.module.css'
import { OwedMenu } from './OwedMenu.tsx'
import type { OwedStageOn } from './owed.ts'
import { useOpenMail } from './useOpenMail.ts'

/** A note as it is written: its words, what they still lack, and the ways to send it. */
export function OwedNote(stage: OwedStageOn) {
  const { followUp, message, onStep } = stage
  const { id } = followUp
  const save = useSave('followUps.edit')
  const finish = useChange('followUps.finish', { onDone: () => onStep(false) })
  const openMail = useOpenMail()
  const notify = useNotify()
  const text = words.followUps
  const [to = ''] = message.to.emails.filter((address) => mailAddress.safeParse(address).success)
  const box = useRef<HTMLDivElement>(null)
  const saved = { subject: followUp.subject, body: followUp.text }
  const fits = fitsMailto(mailOf(saved))

  function mailOf({ subject, body }: typeof saved) {
    const filled = (written: string) => fillTemplate(written, message.fields).text
    return { to, subject: filled(subject), body: filled(body) }
  }

  /** As it stands in the fields, kept already or not. */
  function written() {
    const subject = box.current?.querySelector('input')?.value ?? saved.subject
    const body = box.current?.querySelector('textarea')?.value ?? saved.body
    return mailOf({ subject, body })
  }

  return (
    <div ref={box} className={look.draft}>
      <SavedField
        saved={followUp.subject}
        schema={schema.shape.subject}
        save={(value) => save({ id, changes: { subject: value } })}
      >
        {(field) => <TextField label={text.subject} {...field} />}
      </SavedField>
      <div className={look.letter}>
        <ProseField
          label={text.message}
          placeholder={text.message}
          saved={followUp.text}
          schema={schema.shape.text}
          save={(value) => save({ id, changes: { text: value } })}
        />
      </div>
      <div className={look.sendTo}>
        <p className={styles.hint}>{text.noteFacts(countWords(mailOf(saved).body), to)}</p>
        <OwedMenu {...stage} />
      </div>
      <NoteGaps {...stage} />
      {!fits && <p className={styles.hint}>{text.tooLong}</p>}
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<Mail size={14} aria-hidden />}
          isDisabled={!fits}
          onPress={() => openMail.mutate(written())}
        >
          {text.openMail}
        </Button>
        <Button
          size="small"
          icon={<Copy size={14} aria-hidden />}
          onPress={() => {
            copyText(written().body)
            notify({ text: text.copied })
          }}
        >
          {text.copy}
        </Button>
        <Button size="small" onPress={() => finish.mutate({ id })}>
          {text.markSent}
        </Button>
      </div>
    </div>
  )
}
