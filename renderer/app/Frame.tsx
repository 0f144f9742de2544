import { type ReactNode, useEffect } from 'react'
import { useLocation, useSearch } from 'wouter'
import styles from './Frame.module.css'
import { rememberLocation } from './location.ts'
import { Sidebar } from './Sidebar.tsx'

/** Sidebar and screen. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation()
  const search = useSearch()
  useEffect(() => rememberLocation(search === '' ? path : `${path}?${search}`), [path, search])
  return (
    <div className={styles.frame}>
      <Sidebar />
      <main className={styles.main}>{children}</main>
    </div>
  )
}
