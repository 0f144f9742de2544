import { fillTemplate, tokenOf } from '../../../domain/messages/fields.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useChange } from './mutations.ts'
import look from './Owed.module.css'
import type { OwedStageOn } from './owed.ts'
import { goToPoint } from './point.ts'

/** What a note lacks: the specific point above all, and whatever stands in braces yet. */
export function NoteGaps({ kind, followUp, message }: OwedStageOn) {
  const save = useChange('followUps.edit')
  const { fields } = message
  const subject = fillTemplate(followUp.subject, fields)
  const body = fillTemplate(followUp.text, fields)
  const hasPoint = (fields.specificPoint ?? '') !== ''
  const missing = [...new Set([...subject.missing, ...body.missing])].filter(
    (field) => field !== 'specificPoint',
  )
  const canFill = subject.text !== followUp.subject || body.text !== followUp.text
  const text = words.followUps
  return (
    <>
      {kind === 'thank-you' && !hasPoint && (
        <p className={look.gap}>
          <span>{text.pointMissing}</span>
          <Button size="small" variant="quiet" onPress={goToPoint}>
            {text.writePoint}
          </Button>
        </p>
      )}
      {canFill && (
        <p className={look.gap}>
          <span>{text.canFill}</span>
          <Button
            size="small"
            variant="quiet"
            onPress={() =>
              save.mutate({ id: followUp.id, changes: { subject: subject.text, text: body.text } })
            }
          >
            {text.fillIn}
          </Button>
        </p>
      )}
      {missing.length > 0 && <p className={look.gap}>{text.missing(missing.map(tokenOf))}</p>}
    </>
  )
}
