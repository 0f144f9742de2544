import { now, parseAbsolute, type ZonedDateTime } from '@internationalized/date'
import { CalendarDays } from 'lucide-react'
import {
  Button,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Label,
  Popover,
} from 'react-aria-components'
import { toInstant } from '../../domain/time.ts'
import styles from './DateTimeField.module.css'
import { defined } from './defined.ts'
import fields from './Field.module.css'
import { FieldNotes, type FieldProps } from './FieldNotes.tsx'
import { MonthCalendar } from './MonthCalendar.tsx'
import popup from './Popup.module.css'

export interface DateTimeFieldProps extends FieldProps<string | null> {
  /** The IANA zone in which the moment is shown and typed. */
  readonly zone: string
}

/** A moment as the planner keeps it (an instant in UTC), typed as date and time in a zone; null while incomplete. */
export function DateTimeField(props: DateTimeFieldProps) {
  const { label, value, zone, onChange, description, error, hideLabel, inputRef: _ref, ...rest } = props
  return (
    <DatePicker<ZonedDateTime>
      {...defined(rest)}
      value={value === null ? null : parseAbsolute(value, zone)}
      onChange={(next) => onChange(next === null ? null : toInstant(next.toDate()))}
      placeholderValue={now(zone).set({ hour: 10, minute: 0, second: 0, millisecond: 0 })}
      granularity="minute"
      hideTimeZone
      shouldForceLeadingZeros
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={fields.field ?? ''}
    >
      <Label className={hideLabel ? fields.hiddenLabel : fields.label}>{label}</Label>
      <Group className={fields.group ?? ''}>
        <DateInput className={styles.segments ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <Button className={fields.part ?? ''}>
          <CalendarDays size={16} aria-hidden />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
      <Popover className={popup.popover ?? ''} offset={4}>
        <Dialog className={styles.calendar ?? ''}>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
