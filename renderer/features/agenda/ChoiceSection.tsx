import { Check } from 'lucide-react'
import { Header, MenuItem, MenuSection, Text } from 'react-aria-components'
import popup from '../../ui/Popup.module.css'
import styles from './ItemMenu.module.css'

interface ChoiceSectionProps<T extends string> {
  readonly title: string
  readonly chosen: T
  readonly options: readonly T[]
  readonly labels: Readonly<Record<T, string>>
  readonly notes?: Readonly<Record<T, string>>
  readonly onChoose: (id: T) => void
}

/** A part of a menu in which one line is ticked. */
export function ChoiceSection<T extends string>(props: ChoiceSectionProps<T>) {
  const { title, chosen, options, labels, notes, onChoose } = props
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = options.find((id) => keys === 'all' || keys.has(id))
        if (next !== undefined && next !== chosen) onChoose(next)
      }}
      className={styles.section ?? ''}
    >
      <Header className={styles.header ?? ''}>{title}</Header>
      {options.map((id) => (
        <MenuItem key={id} id={id} textValue={labels[id]} className={popup.item ?? ''}>
          <Check size={14} aria-hidden className={popup.check} />
          <span className={popup.text}>
            <Text slot="label">{labels[id]}</Text>
            {notes !== undefined && (
              <Text slot="description" className={popup.note}>
                {notes[id]}
              </Text>
            )}
          </span>
        </MenuItem>
      ))}
    </MenuSection>
  )
}
