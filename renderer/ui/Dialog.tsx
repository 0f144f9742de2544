import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './Dialog.module.css'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** The person closed it with Escape; buttons call it themselves. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons at the foot, the primary one last. */
  readonly actions?: ReactNode
  readonly size?: 'normal' | 'narrow' | 'wide'
  /** Keeps it open on Escape, while work is under way. */
  readonly isBusy?: boolean
}

/** A window over the window, for what must be finished or left before anything else. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  size = 'normal',
  isBusy = false,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isKeyboardDismissDisabled={isBusy}
      className={styles.overlay ?? ''}
    >
      <Modal className={classes(styles.modal, size !== 'normal' && styles[size])}>
        <AriaDialog className={styles.dialog ?? ''}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <footer className={styles.foot}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
