import { Text } from 'react-aria-components'
import popup from './Popup.module.css'
import styles from './SideNote.module.css'

/** A few characters at the end of a line of a list: read aloud as its description, so that its name is what its label says. */
export function SideNote({ children }: { readonly children: string }) {
  return (
    <span className={styles.note} data-note={children}>
      <Text slot="description" className={popup.spoken}>
        {children}
      </Text>
    </span>
  )
}
