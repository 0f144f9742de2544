import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './ShortcutsDialog.module.css'

interface ShortcutsDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Every key that does something in the list. */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
  const text = words.contactList.keys
  return (
    <Dialog
      title={text.title}
      isOpen={isOpen}
      onClose={onClose}
      actions={<Button onPress={onClose}>{text.close}</Button>}
    >
      <div className={styles.groups}>
        {text.groups.map(({ name, keys }) => (
          <section key={name}>
            <h3 className={styles.name}>{name}</h3>
            <dl className={styles.keys}>
              {keys.map((line) => (
                <div key={line.does} className={styles.line}>
                  <dt>{line.does}</dt>
                  <dd className={styles.chords}>
                    {line.keys.map((key) => (
                      <kbd key={key} className={styles.key}>
                        {key}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
