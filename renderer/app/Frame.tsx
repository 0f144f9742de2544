import type { ReactNode } from 'react'
import { RunningBanner } from '../features/meet/RunningBanner.tsx'
import styles from './Frame.module.css'
import { Sidebar } from './Sidebar.tsx'

/** Sidebar and screen; above the screen what runs, if anything does. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <Sidebar />
      <div className={styles.side}>
        <RunningBanner />
        <main className={styles.main}>{children}</main>
      </div>
    </div>
  )
}
