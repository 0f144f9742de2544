import type { LikelyForm } from '../../contract/profile.ts'
import { foldForIndex } from '../../domain/fold.ts'
import { type LikelyQuestion, likelyQuestion as schema } from '../../domain/profile.ts'
import { likelyStarters } from '../../domain/words/profile.ts'
import { words } from '../../domain/words/words.ts'
import { InlineText } from '../ui/InlineText.tsx'
import { Quiet } from '../ui/Quiet.tsx'
import { SavedField } from '../ui/SavedField.tsx'
import styles from './LikelyQuestions.module.css'

interface LikelyFieldsProps {
  readonly likely: LikelyQuestion
  readonly save: (changes: Partial<LikelyForm>) => Promise<unknown>
}

const fields = ['keywords', 'answer', 'question'] as const

/** A likely question, what to draw from, the keywords and the answer, edited where they stand. */
export function LikelyFields({ likely, save }: LikelyFieldsProps) {
  const text = words.profile
  const asked = foldForIndex(likely.question)
  const starter = likelyStarters.find(({ question }) => foldForIndex(question) === asked)
  return (
    <>
      <p className={styles.hint}>{starter?.hint ?? text.drawFromAnything}</p>
      {fields.map((name) => (
        <Quiet key={name} layout="row">
          <SavedField
            saved={likely[name]}
            schema={schema.shape[name]}
            save={(value) => save({ [name]: value })}
          >
            {(field) => (
              <InlineText
                label={text[name]}
                placeholder={text[`${name}Hint`]}
                isProse={name === 'answer'}
                {...field}
              />
            )}
          </SavedField>
        </Quiet>
      ))}
    </>
  )
}
