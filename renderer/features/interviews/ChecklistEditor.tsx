import { ListPlus } from 'lucide-react'
import { useState } from 'react'
import type { InterviewView } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { NewLine } from '../../ui/NewLine.tsx'
import { OrderedList } from '../../ui/OrderedList.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './Checklist.module.css'
import { ChecklistCount } from './ChecklistCount.tsx'
import { ChecklistFields } from './ChecklistFields.tsx'
import { ChecklistRow } from './ChecklistRow.tsx'
import { checklistTitle } from './checklistTitle.ts'
import { useChecklist } from './useChecklist.ts'

/** The checklist to tick, to reword, to time, to order and to add to; filled by Askwell where it holds none of its tasks. */
export function ChecklistEditor({ view }: { readonly view: InterviewView }) {
  const { checklist, interview } = view
  const [openId, setOpenId] = useState<string | null>(null)
  const { fill, add, edit, move, remove } = useChecklist(interview.id)
  const text = words.checklist
  const isFilled = checklist.some(({ task }) => task !== '')
  return (
    <Section
      title={checklistTitle(interview)}
      aside={checklist.length > 0 && <ChecklistCount checklist={checklist} />}
    >
      {checklist.length > 0 && (
        <OrderedList
          label={text.list}
          items={checklist}
          openId={openId}
          onOpen={setOpenId}
          onMove={(id, index) => move.mutate({ id, index })}
          onRemove={(item) => remove.mutate(item)}
          summary={(item) => <ChecklistRow item={item} interview={interview} />}
          fields={(item) => (
            <ChecklistFields item={item} save={(changes) => edit.mutateAsync({ id: item.id, changes })} />
          )}
        />
      )}
      {!isFilled && (
        <div className={styles.offer}>
          <p className={styles.hint}>{text.emptyText}</p>
          <Button
            icon={<ListPlus size={16} aria-hidden />}
            onPress={() => fill.mutate()}
            isPending={fill.isPending}
          >
            {text.fill}
          </Button>
        </div>
      )}
      <NewLine
        label={text.newItem}
        placeholder={text.newItemHint}
        onAdd={async (todo) => void (await add.mutateAsync({ text: todo, dueMinutes: null }))}
      />
    </Section>
  )
}
