import { Link, useLocation } from 'wouter'
import styles from './Sidebar.module.css'

interface NavLinkProps {
  readonly href: string
  readonly label: string
  readonly count?: number | undefined
}

/** One screen in the sidebar; also lit on the pages below it. */
export function NavLink({ href, label, count }: NavLinkProps) {
  const [path] = useLocation()
  const isCurrent = path === href || (href !== '/' && path.startsWith(`${href}/`))
  return (
    <Link href={href} className={styles.link ?? ''} {...(isCurrent ? { 'aria-current': 'page' } : {})}>
      <span>{label}</span>
      {count !== undefined && count > 0 && <span className={styles.count}>{count.toLocaleString()}</span>}
    </Link>
  )
}
