import { useState } from 'react'
import { GridList, GridListHeader, GridListSection } from 'react-aria-components'
import { useLocation } from 'wouter'
import type { InterviewRow } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { ContextMenu, type MenuPoint } from '../../ui/ContextMenu.tsx'
import { groupInterviews } from './groups.ts'
import styles from './InterviewList.module.css'
import { InterviewListRow } from './InterviewListRow.tsx'
import { useRemoveInterview } from './mutations.ts'

interface InterviewListProps {
  readonly interviews: readonly InterviewRow[]
}

/** The interviews in their groups. Arrow keys go from one to the next, Enter opens one. */
export function InterviewList({ interviews }: InterviewListProps) {
  const [, navigate] = useLocation()
  const remove = useRemoveInterview()
  const [menu, setMenu] = useState<{ readonly row: InterviewRow; readonly at: MenuPoint } | null>(null)
  const open = (id: string) => navigate(`/interviews/${id}`)
  return (
    <>
      <GridList
        aria-label={words.interviews.list}
        className={styles.list ?? ''}
        onAction={(key) => open(String(key))}
      >
        {groupInterviews(interviews).map((group) => (
          <GridListSection key={group.id} id={group.id} className={styles.group ?? ''}>
            <GridListHeader className={styles.title ?? ''}>
              {words.interviews.groups[group.id]} <span>{group.rows.length}</span>
            </GridListHeader>
            {group.rows.map((row) => (
              <InterviewListRow key={row.id} row={row} onMenu={(at) => setMenu({ row, at })} />
            ))}
          </GridListSection>
        ))}
      </GridList>
      <ContextMenu
        at={menu?.at ?? null}
        label={menu?.row.contact.name ?? ''}
        onClose={() => setMenu(null)}
        items={
          menu === null
            ? []
            : [
                { id: 'open', label: words.interviews.open, onAction: () => open(menu.row.id) },
                {
                  id: 'remove',
                  label: words.interviews.remove,
                  isDanger: true,
                  startsGroup: true,
                  onAction: () => remove.mutate({ id: menu.row.id, name: menu.row.contact.name }),
                },
              ]
        }
      />
    </>
  )
}
