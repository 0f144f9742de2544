import { Plus } from 'lucide-react'
import { useState } from 'react'
import { foldForIndex } from '../../domain/fold.ts'
import type { LikelyQuestion } from '../../domain/profile.ts'
import { likelyStarters } from '../../domain/words/profile.ts'
import { words } from '../../domain/words/words.ts'
import { Button } from '../ui/Button.tsx'
import { NewLine } from '../ui/NewLine.tsx'
import list from '../ui/OrderedList.module.css'
import { OrderedList } from '../ui/OrderedList.tsx'
import { Section } from '../ui/Section.tsx'
import { LikelyFields } from './LikelyFields.tsx'
import styles from './LikelyQuestions.module.css'
import { useLikely } from './useLikely.ts'

interface LikelyQuestionsProps {
  readonly likely: readonly LikelyQuestion[]
  /** Stands in place of the general word on the brief. */
  readonly hint?: string
  /** Whether a question is on the brief, where one brief is meant. */
  readonly isPrinted?: (id: string) => boolean
}

/** What the user may be asked, with what to answer, and below it what most people ask. */
export function LikelyQuestions({ likely, hint, isPrinted }: LikelyQuestionsProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  const changes = useLikely()
  const text = words.profile
  const known = new Set(likely.map(({ question }) => foldForIndex(question)))
  const starters = likelyStarters.filter(({ question }) => !known.has(foldForIndex(question)))

  async function add(question: string): Promise<void> {
    const { id } = await changes.add.mutateAsync({ question, keywords: '', answer: '' })
    setOpenId(id)
  }

  return (
    <Section
      title={text.likely}
      aside={likely.length > 0 && <span className={styles.count}>{likely.length}</span>}
    >
      <p className={styles.hint}>{hint ?? text.likelyHint}</p>
      {likely.length > 0 && (
        <OrderedList
          label={text.likely}
          items={likely.map((question) => ({ ...question, text: question.question }))}
          openId={openId}
          onOpen={setOpenId}
          onMove={(id, index) => changes.move.mutate({ id, index })}
          onRemove={({ id, question }) => changes.remove.mutate({ id, text: question })}
          summary={({ id, question, keywords }) => (
            <>
              <div className={list.top}>
                <bdi className={list.title}>{question}</bdi>
                {isPrinted?.(id) === false && <span className={list.kind}>{words.prepare.notOnBrief}</span>}
              </div>
              {keywords === '' ? (
                <span className={list.missing}>{text.noKeywords}</span>
              ) : (
                <bdi className={list.line}>{keywords}</bdi>
              )}
            </>
          )}
          fields={(question) => (
            <LikelyFields
              likely={question}
              save={(edited) => changes.edit.mutateAsync({ id: question.id, changes: edited })}
            />
          )}
        />
      )}
      <NewLine label={text.newLikely} placeholder={text.addLikely} onAdd={add} />
      {starters.length > 0 && (
        <>
          <h3 className={styles.title}>{text.starters}</h3>
          <ul className={styles.starters}>
            {starters.map(({ question }) => (
              <li key={question}>
                <Button
                  size="small"
                  icon={<Plus size={14} aria-hidden />}
                  aria-label={text.addStarter(question)}
                  onPress={() => void add(question).catch(() => undefined)}
                >
                  {question}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
