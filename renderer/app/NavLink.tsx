import { Link, useLocation } from 'wouter'
import styles from './Sidebar.module.css'

interface NavLinkProps {
  readonly href: string
  readonly label: string
  readonly count?: number | undefined
  /** A screen beside it that has no line of its own, and lights this one. */
  readonly also?: string
}

/** One screen in the sidebar; also lit on the pages below it. */
export function NavLink({ href, label, count, also }: NavLinkProps) {
  const [path] = useLocation()
  const isCurrent = path === href || path === also || (href !== '/' && path.startsWith(`${href}/`))
  return (
    <Link href={href} className={styles.link ?? ''} {...(isCurrent ? { 'aria-current': 'page' } : {})}>
      <span>{label}</span>
      {count !== undefined && count > 0 && <span className={styles.count}>{count.toLocaleString()}</span>}
    </Link>
  )
}
