import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button, Calendar, CalendarCell, CalendarGrid, Heading } from 'react-aria-components'
import styles from './DateTimeField.module.css'

/** The month of a date field, in its popover. */
export function MonthCalendar() {
  return (
    <Calendar>
      <header className={styles.bar}>
        <Button slot="previous" className={styles.turn ?? ''}>
          <ChevronLeft size={16} aria-hidden />
        </Button>
        <Heading level={2} />
        <Button slot="next" className={styles.turn ?? ''}>
          <ChevronRight size={16} aria-hidden />
        </Button>
      </header>
      <CalendarGrid className={styles.grid ?? ''} weekdayStyle="short">
        {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
      </CalendarGrid>
    </Calendar>
  )
}
