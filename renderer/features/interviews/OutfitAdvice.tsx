import type { InterviewView } from '../../../contract/interviews.ts'
import { suggestDress } from '../../../domain/outfit.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './PrepareTab.module.css'
import type { SaveChanges } from './SavedText.tsx'

interface OutfitAdviceProps {
  readonly view: InterviewView
  readonly save: SaveChanges
}

/** Which level would do while none is chosen, what it means once one is, and how to look on a screen. Never over one's own words. */
export function OutfitAdvice({ view: { interview, company }, save }: OutfitAdviceProps) {
  const text = words.prepare
  const { level, reason } = suggestDress(company, interview.method)
  const chosen = interview.dressCode === '' ? null : interview.dressCode
  const idea = text.ideas[chosen ?? level]
  return (
    <div className={styles.advice}>
      {chosen === null && <p>{text.suggestedDress(words.brief.dress[level], text.dressReasons[reason])}</p>}
      <p>{idea}</p>
      {interview.method === 'video' && <p>{text.onScreen}</p>}
      <div className={styles.adviceButtons}>
        {chosen === null && (
          <Button size="small" onPress={() => void save({ dressCode: level })}>
            {text.chooseLevel(words.brief.dress[level])}
          </Button>
        )}
        {chosen !== null && interview.outfit.trim() === '' && (
          <Button size="small" onPress={() => void save({ outfit: idea })}>
            {text.writeIdea}
          </Button>
        )}
      </div>
    </div>
  )
}
