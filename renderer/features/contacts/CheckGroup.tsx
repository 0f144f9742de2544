import { useId } from 'react'
import { Group } from 'react-aria-components'
import { Checkbox } from '../../ui/Checkbox.tsx'
import styles from './Panels.module.css'

interface CheckGroupProps<T extends string> {
  readonly label: string
  readonly options: readonly { readonly id: T; readonly label: string }[]
  readonly chosen: readonly T[]
  readonly onChange: (chosen: T[]) => void
}

/** Any of a few, in two columns. */
export function CheckGroup<T extends string>({ label, options, chosen, onChange }: CheckGroupProps<T>) {
  const labelId = useId()
  return (
    <Group aria-labelledby={labelId} className={styles.group ?? ''}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <div className={styles.pairs}>
        {options.map((option) => (
          <Checkbox
            key={option.id}
            isSelected={chosen.includes(option.id)}
            onChange={(isChosen) =>
              onChange(
                options
                  .map(({ id }) => id)
                  .filter((id) => (id === option.id ? isChosen : chosen.includes(id))),
              )
            }
          >
            {option.label}
          </Checkbox>
        ))}
      </div>
    </Group>
  )
}
