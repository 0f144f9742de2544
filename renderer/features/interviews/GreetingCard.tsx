import type { InterviewView } from '../../../contract/interviews.ts'
import { zoneCity } from '../../../domain/clock.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { formatTime } from '../../ui/time.ts'
import styles from './PrepareTab.module.css'
import { type SaveChanges, SavedText } from './SavedText.tsx'
import { homeText } from './when.ts'

/** At the door this long before the start, in milliseconds. */
const EARLY = 10 * 60_000

interface GreetingCardProps {
  readonly view: InterviewView
  readonly save: SaveChanges
}

/** Whom one meets on the way in, to greet by name, and how one gets there. */
export function GreetingCard({ view, save }: GreetingCardProps) {
  const { interview } = view
  const text = words.interviews.prepare
  const of = { of: interview, save }
  const isThere = interview.method === 'in-person'
  return (
    <Section title={text.greeting[interview.method]}>
      <div className={styles.fields}>
        <div className={styles.pair}>
          {(interview.method !== 'video' || interview.receptionist !== '') && (
            <SavedText
              {...of}
              detail="receptionist"
              label={text.receptionist}
              placeholder={text.receptionistHint}
            />
          )}
          <SavedText {...of} detail="assistant" label={text.assistant} placeholder={text.assistantHint} />
        </div>
        {isThere && (
          <SavedText {...of} detail="arrival" label={text.arrival} placeholder={text.arrivalHint} />
        )}
        <SavedText {...of} detail="receptionPhone" label={text.receptionPhone[interview.method]} type="tel" />
        {isThere && <WayIn view={view} />}
      </div>
    </Section>
  )
}

/** What the planner knows of the way already, and how to go in. */
function WayIn({ view: { interview, company } }: { readonly view: InterviewView }) {
  const text = words.prepare
  const known =
    company === null ? '' : [company.address, company.directions].filter(Boolean).map(inSentence).join('. ')
  return (
    <div className={styles.hint}>
      {company !== null && known !== '' && (
        <p>
          <bdi>{text.companyAddress(inSentence(company.name))}</bdi>: <bdi>{known}</bdi>
        </p>
      )}
      {interview.startsAt !== null && <p>{text.atDoor(doorTime(interview.startsAt, interview.zone))}</p>}
      <p>{text.greet}</p>
    </div>
  )
}

/** Ten minutes before the start, by the clock there; with the city where that is another clock. */
function doorTime(startsAt: string, zone: string): string {
  const time = formatTime(new Date(Date.parse(startsAt) - EARLY), zone)
  return homeText({ startsAt, zone }) === '' ? time : words.interviews.inZone(time, zoneCity(zone))
}
