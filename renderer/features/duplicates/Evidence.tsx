import { Equal, EqualNot } from 'lucide-react'
import type { DuplicatePair } from '../../../contract/duplicates.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './Evidence.module.css'
import { LikelihoodMark } from './LikelihoodMark.tsx'
import { doubtTexts } from './reasonTexts.ts'

/** How sure it is that two are one, what speaks for it and what against. */
export function Evidence({ pair }: { readonly pair: DuplicatePair }) {
  const text = words.duplicates
  return (
    <div className={styles.evidence}>
      <LikelihoodMark likelihood={pair.likelihood} />
      {pair.reasons.length > 0 && (
        <ul className={styles.list} aria-label={text.speaksFor}>
          {pair.reasons.map((reason) => (
            <li key={`${reason.kind} ${'value' in reason ? reason.value : ''}`} className={styles.item}>
              <Equal size={14} aria-hidden />
              <span>
                {text.reasons[reason.kind]}
                {'value' in reason && (
                  <>
                    {' '}
                    <bdi className={styles.value}>{reason.value}</bdi>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {pair.doubts.length > 0 && (
        <ul className={styles.list} aria-label={text.speaksAgainst}>
          {doubtTexts(pair.doubts).map((doubt) => (
            <li key={doubt} className={styles.item}>
              <EqualNot size={14} aria-hidden />
              <span>{doubt}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
