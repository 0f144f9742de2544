import { type CalendarDate, parseDate } from '@internationalized/date'
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
import styles from './DateTimeField.module.css'
import { defined } from './defined.ts'
import fields from './Field.module.css'
import { FieldNotes, type FieldProps } from './FieldNotes.tsx'
import { MonthCalendar } from './MonthCalendar.tsx'
import popup from './Popup.module.css'

/** A calendar day as the planner keeps it, `2026-11-26`; null while incomplete. */
export function DayField(props: FieldProps<string | null>) {
  const { label, value, onChange, description, error, hideLabel, inputRef: _ref, ...rest } = props
  return (
    <DatePicker<CalendarDate>
      {...defined(rest)}
      value={value === null ? null : parseDate(value)}
      onChange={(next) => onChange(next === null ? null : next.toString())}
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
