import { ChevronLeft } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Link } from 'wouter'
import { classes } from './classes.ts'
import styles from './Page.module.css'

export interface PageProps {
  /** Stands before the title: a portrait. */
  readonly lead?: ReactNode
  /** The thing itself: the person, the day. */
  readonly title: ReactNode
  readonly subtitle?: ReactNode
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode
  /** Where the list is that this is a part of; shown where list and detail do not stand side by side. */
  readonly back?: { readonly href: string; readonly label: string; readonly always?: boolean }
  readonly children?: ReactNode
  /** `text`: a column for reading. `full`: all of the width. `fixed`: the children scroll by themselves, edge to edge. */
  readonly layout?: 'text' | 'full' | 'fixed'
  readonly titleRef?: Ref<HTMLHeadingElement>
}

/** A screen, or one side of it: title, subtitle, actions, content. */
export function Page(props: PageProps) {
  const { lead, title, subtitle, actions, back, children, layout = 'text', titleRef } = props
  return (
    <div className={classes(styles.page, layout === 'fixed' && styles.fixed)}>
      <header className={styles.header}>
        {back !== undefined && (
          <div className={classes(styles.above, back.always === true && styles.always)}>
            <Link href={back.href} className={styles.back ?? ''}>
              <ChevronLeft size={14} aria-hidden />
              {back.label}
            </Link>
          </div>
        )}
        {lead}
        <div className={styles.names}>
          <h1 className={styles.title} tabIndex={-1} {...(titleRef === undefined ? {} : { ref: titleRef })}>
            <bdi>{title}</bdi>
          </h1>
          {subtitle !== undefined && <div className={styles.subtitle}>{subtitle}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={classes(styles.body, layout === 'text' && styles.text)}>{children}</div>
    </div>
  )
}
