import { X } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { words } from '../../domain/words/words.ts'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import { IconButton } from './IconButton.tsx'
import styles from './NoticeRegion.module.css'
import { type Notice, NoticeContext } from './notices.ts'

/** Milliseconds: longer where there is something to do about it. */
const SHOWN_FOR = { plain: 4000, withAction: 8000 }

/** Where notices appear, read aloud as they come. The last one stays while it is pointed at or holds the focus. */
export function NoticeRegion({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const [isHeld, setHeld] = useState(false)
  const notify = useCallback((next: Notice) => {
    setHeld(false)
    setNotice(next)
  }, [])

  useEffect(() => {
    if (notice === null || isHeld) return
    const shownFor =
      notice.action === undefined && notice.tone !== 'late' ? SHOWN_FOR.plain : SHOWN_FOR.withAction
    const timer = setTimeout(() => setNotice(null), shownFor)
    return () => clearTimeout(timer)
  }, [notice, isHeld])

  return (
    <NoticeContext value={notify}>
      {children}
      <section
        aria-label={words.app.notices}
        className={styles.region}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <div role={notice?.tone === 'late' ? 'alert' : 'status'} className={styles.live}>
          {notice !== null && (
            <div className={classes(styles.notice, notice.tone === 'late' && styles.late)}>
              <span className={styles.text}>{notice.text}</span>
              <NoticeAction notice={notice} onDone={() => setNotice(null)} />
              <IconButton size="small" label={words.app.dismiss} onPress={() => setNotice(null)}>
                <X size={14} aria-hidden />
              </IconButton>
            </div>
          )}
        </div>
      </section>
    </NoticeContext>
  )
}

function NoticeAction({ notice, onDone }: { readonly notice: Notice; readonly onDone: () => void }) {
  const { action } = notice
  if (action === undefined) return null
  return (
    <Button
      size="small"
      onPress={() => {
        onDone()
        action.onAction()
      }}
    >
      {action.label}
    </Button>
  )
}
