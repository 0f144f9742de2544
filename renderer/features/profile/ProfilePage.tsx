import { useQuery } from '@tanstack/react-query'
import { words } from '../../../domain/words/words.ts'
import { LikelyQuestions } from '../../planner/LikelyQuestions.tsx'
import { profileQuery } from '../../planner/profile.ts'
import { Page } from '../../ui/Page.tsx'
import { AboutMe } from './AboutMe.tsx'
import { Entries } from './Entries.tsx'
import styles from './ProfilePage.module.css'

/** Who one is, what one can share and what one may be asked: all of it edited where it stands. */
export function ProfilePage() {
  const { data: view } = useQuery(profileQuery)
  return (
    <Page layout="full" title={words.profile.title} subtitle={words.profile.subtitle}>
      {view !== undefined && (
        <div className={styles.columns}>
          <div>
            <AboutMe profile={view.profile} />
            <LikelyQuestions likely={view.likely} />
          </div>
          <div>
            <Entries entries={view.entries} />
          </div>
        </div>
      )}
    </Page>
  )
}
