import { useQuery } from '@tanstack/react-query'
import { words } from '../../domain/words/words.ts'
import { summaryQuery } from '../planner/summary.ts'
import { NavLink } from './NavLink.tsx'
import styles from './Sidebar.module.css'

/** The screens there are, with how much each holds. */
export function Sidebar() {
  const { data: summary } = useQuery(summaryQuery)
  return (
    <nav className={styles.sidebar} aria-label={words.app.screens}>
      <NavLink href="/" label={words.menu.today} />
      <NavLink href="/contacts" label={words.menu.contacts} count={summary?.contacts} also="/ask" />
      <NavLink href="/companies" label={words.companies.title} count={summary?.companies} />
      <NavLink href="/decisions" label={words.decisions.title} count={summary?.decisions} />
      <NavLink href="/interviews" label={words.menu.interviews} count={summary?.interviews} />
      <NavLink href="/questions" label={words.questions.title} />
      <NavLink href="/profile" label={words.profile.title} />
      <span className={styles.gap} />
      <NavLink href="/settings" label={words.menu.settings} />
    </nav>
  )
}
