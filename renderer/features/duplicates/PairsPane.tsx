import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Link } from 'wouter'
import type { Output } from '../../../contract/contract.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useMergeCertain } from './mutations.ts'
import { PairList } from './PairList.tsx'
import styles from './PairsPane.module.css'
import { PAGE } from './queries.ts'

interface PairsPaneProps {
  readonly found: Output<'duplicates.list'>
  readonly page: number
  readonly currentKey: string | null
  /** Of the heading: 1 where no pair stands beside the list. */
  readonly level: 1 | 2
  readonly onOpen: (key: string) => void
  readonly onPage: (page: number) => void
}

/** The pairs with their number, those that can be merged at once, and the way to more of them. */
export function PairsPane({ found, page, currentKey, level, onOpen, onPage }: PairsPaneProps) {
  const { pairs, total, certain } = found
  const mergeCertain = useMergeCertain()
  const Heading = level === 1 ? 'h1' : 'h2'
  const text = words.duplicates
  const from = page * PAGE
  return (
    <>
      <header className={styles.head}>
        <Link href="/contacts" className={styles.back}>
          <ChevronLeft size={14} aria-hidden />
          {text.back}
        </Link>
        <Heading className={styles.title}>{text.title}</Heading>
        <p className={styles.count}>{text.found(total)}</p>
      </header>
      {certain > 0 && (
        <div className={styles.certain}>
          <p>{text.certainCount(certain)}</p>
          <Button isPending={mergeCertain.isPending} onPress={() => mergeCertain.mutate()}>
            {text.mergeCertain(certain)}
          </Button>
        </div>
      )}
      <PairList pairs={pairs} currentKey={currentKey} onOpen={onOpen} />
      {total > PAGE && (
        <nav className={styles.pages} aria-label={text.pages.label}>
          <IconButton
            size="small"
            label={text.pages.earlier}
            isDisabled={page === 0}
            onPress={() => onPage(page - 1)}
          >
            <ChevronLeft size={16} aria-hidden />
          </IconButton>
          <span>{text.pages.range(from + 1, from + pairs.length, total)}</span>
          <IconButton
            size="small"
            label={text.pages.later}
            isDisabled={from + pairs.length >= total}
            onPress={() => onPage(page + 1)}
          >
            <ChevronRight size={16} aria-hidden />
          </IconButton>
        </nav>
      )}
    </>
  )
}
