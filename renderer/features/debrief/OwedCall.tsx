import { Copy } from 'lucide-react'
import { followUp as schema } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copyText.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useNotify } from '../../ui/notices.ts'
import { ProseField } from '../../ui/ProseField.tsx'
import styles from './Debrief.module.css'
import { useChange, useSave } from './mutations.ts'
import look from './Owed.module.css'
import { OwedMenu } from './OwedMenu.tsx'
import type { OwedStageOn } from './owed.ts'

/** A call: the number, and beside it three lines to say. */
export function OwedCall(stage: OwedStageOn) {
  const { followUp, message, onStep } = stage
  const { id } = followUp
  const save = useSave('followUps.edit')
  const finish = useChange('followUps.finish', { onDone: () => onStep(false) })
  const notify = useNotify()
  const text = words.followUps
  const { phones } = message.to
  return (
    <div className={look.draft}>
      <div className={look.call}>
        <div className={look.numbers}>
          {phones.length === 0 && <p className={styles.hint}>{text.noPhone}</p>}
          {phones.map((number) => (
            <p key={number}>
              <strong dir="ltr">{number}</strong>
              <IconButton
                size="small"
                label={text.copyNumber(number)}
                onPress={() => {
                  copyText(number)
                  notify({ text: text.copied })
                }}
              >
                <Copy size={14} aria-hidden />
              </IconButton>
            </p>
          ))}
        </div>
        <div className={look.letter}>
          <ProseField
            label={text.whatToSay}
            placeholder={text.whatToSay}
            saved={followUp.text}
            schema={schema.shape.text}
            save={(value) => save({ id, changes: { text: value } })}
          />
        </div>
      </div>
      <div className={styles.buttons}>
        <Button size="small" onPress={() => finish.mutate({ id })}>
          {text.markCalled}
        </Button>
        <OwedMenu {...stage} />
      </div>
    </div>
  )
}
