import styles from './Key.module.css'

/** The key that does the same, beside the word on a button. */
export function Key({ children }: { readonly children: string }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {children}
    </kbd>
  )
}
