import { type Interview, interview as schema } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { DateTimeField } from '../../ui/DateTimeField.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { ZoneField } from '../../ui/ZoneField.tsx'
import { methodOptions } from './methods.ts'
import styles from './PrepareTab.module.css'
import { type SaveChanges, SavedText } from './SavedText.tsx'
import { homeText, movedToZone } from './when.ts'

interface WhenFieldsProps {
  readonly interview: Interview
  readonly save: SaveChanges
}

const { startsAt, zone, limitMinutes, method } = schema.shape

/** Date, time, zone, limit, and where one goes or calls. */
export function WhenFields({ interview, save }: WhenFieldsProps) {
  const text = words.interviews.form
  const of = { of: interview, save }
  const atHome = homeText(interview)
  return (
    <div className={styles.fields}>
      <SavedField saved={interview.method} schema={method} save={(value) => save({ method: value })}>
        {(field, choose) => (
          <RadioGroup label={text.method} {...field} onChange={choose} options={methodOptions} />
        )}
      </SavedField>
      <div className={styles.wide}>
        <SavedField saved={interview.startsAt} schema={startsAt} save={(value) => save({ startsAt: value })}>
          {(field) => <DateTimeField label={text.startsAt} zone={interview.zone} {...field} />}
        </SavedField>
        <SavedField
          saved={interview.zone}
          schema={zone}
          save={(value) =>
            save({ zone: value, startsAt: movedToZone(interview.startsAt, interview.zone, value) })
          }
        >
          {(field) => <ZoneField label={text.zone} {...field} />}
        </SavedField>
      </div>
      {atHome !== '' && <p className={styles.hint}>{words.prepare.yourClock(atHome)}</p>}
      <div className={styles.wide}>
        <SavedField
          saved={interview.limitMinutes}
          schema={limitMinutes}
          save={(value) => save({ limitMinutes: value })}
        >
          {(field) => (
            <NumberField label={text.limit} description={text.limitHint} min={1} max={600} {...field} />
          )}
        </SavedField>
      </div>
      <div data-part="where">
        {interview.method === 'in-person' && (
          <SavedText {...of} detail="place" label={text.place} placeholder={text.placeHint} />
        )}
        {interview.method === 'phone' && <SavedText {...of} detail="place" label={text.phone} type="tel" />}
        {interview.method === 'video' && <SavedText {...of} detail="link" label={text.link} type="url" />}
      </div>
    </div>
  )
}
