import { ListBox, ListBoxItem } from 'react-aria-components'
import type { DuplicatePair } from '../../../contract/duplicates.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { LikelihoodMark } from './LikelihoodMark.tsx'
import styles from './PairList.module.css'
import { keyOf, titleOf } from './pairs.ts'
import { reasonTexts } from './reasonTexts.ts'

interface PairListProps {
  readonly pairs: readonly DuplicatePair[]
  readonly currentKey: string | null
  readonly onOpen: (key: string) => void
}

/** The pairs of a page. Arrow keys go from one to the next, Enter opens one. */
export function PairList({ pairs, currentKey, onOpen }: PairListProps) {
  return (
    <ListBox
      aria-label={words.duplicates.list}
      className={styles.list ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={currentKey === null ? [] : [currentKey]}
      onSelectionChange={(keys) => {
        const [key] = [...keys]
        if (key !== undefined) onOpen(String(key))
      }}
    >
      {pairs.map((pair) => (
        <ListBoxItem
          key={keyOf(pair)}
          id={keyOf(pair)}
          textValue={titleOf(pair)}
          className={styles.row ?? ''}
        >
          <span className={styles.line}>
            <bdi className={styles.name}>{titleOf(pair)}</bdi>
            <LikelihoodMark likelihood={pair.likelihood} />
          </span>
          <span className={styles.why}>
            <bdi>{whyOf(pair)}</bdi>
          </span>
        </ListBoxItem>
      ))}
    </ListBox>
  )
}

/** What speaks for it and where they work, by which pairs of one name are told apart. */
function whyOf({ a, b, reasons }: DuplicatePair): string {
  const companies = [...new Set([a.company, b.company].filter(Boolean))].map(inSentence).join(' / ')
  return [...reasonTexts(reasons), companies].filter(Boolean).join(' · ')
}
