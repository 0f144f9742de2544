import type { ReactNode } from 'react'
import { Tooltip } from 'react-aria-components'
import styles from './Tip.module.css'

/** The tip of a TooltipTrigger. */
export function Tip({ children }: { readonly children: ReactNode }) {
  return (
    <Tooltip className={styles.tip ?? ''} offset={6}>
      {children}
    </Tooltip>
  )
}
