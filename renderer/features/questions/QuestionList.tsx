import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useLocation } from 'wouter'
import type { QuestionRow } from '../../../contract/questions.ts'
import { theme } from '../../../domain/question.ts'
import { type BankFilter, findQuestions } from '../../../domain/questions/bank.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommand } from '../../ui/commands.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { isTextField } from '../../ui/isTextField.ts'
import { SearchField } from '../../ui/SearchField.tsx'
import { QuestionFilters } from './QuestionFilters.tsx'
import styles from './QuestionList.module.css'
import { questionsQuery } from './queries.ts'

interface QuestionListProps {
  readonly shownId: string | null
  /** 1 while the list is all there is. */
  readonly level: 1 | 2
  readonly onOpen: (id: string) => void
}

const everything: BankFilter = { search: '', theme: null, kind: null, reveals: null }

/** Search, filters and the bank by themes. */
export function QuestionList({ shownId, level, onOpen }: QuestionListProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  const [, navigate] = useLocation()
  const [filter, setFilter] = useState(everything)
  const { data } = useQuery(questionsQuery)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const text = words.questions
  const found = findQuestions(data?.questions ?? [], filter)
  const isNarrowed = Object.values(filter).some((side) => side !== null && side !== '')
  useListKeys(
    () => field.current?.select(),
    () => navigate('/questions/new'),
  )

  const isLoaded = data !== undefined
  useEffect(() => {
    // One came here by a link, or the question has just been added.
    if (isLoaded && shownId !== null)
      list.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' })
  }, [isLoaded, shownId])

  function onSearchKey(event: KeyboardEvent): void {
    const [first] = found
    if (event.key === 'Enter' && first !== undefined) onOpen(first.id)
    else if (event.key === 'ArrowDown') list.current?.querySelector<HTMLElement>('[role=option]')?.focus()
    else return
    event.preventDefault()
  }

  return (
    <>
      <header className={styles.head}>
        <div className={styles.titles}>
          <Heading className={styles.title}>{text.title}</Heading>
          <span className={styles.count} role="status">
            {data !== undefined && text.counted(found.length, isNarrowed)}
          </span>
          <IconButton label={text.new} onPress={() => navigate('/questions/new')}>
            <Plus size={18} aria-hidden />
          </IconButton>
        </div>
        <SearchField
          label={text.search}
          placeholder={text.searchHint}
          value={filter.search}
          onChange={(search) => setFilter({ ...filter, search })}
          onKeyDown={onSearchKey}
          inputRef={field}
        />
        <QuestionFilters filter={filter} onChange={(changes) => setFilter({ ...filter, ...changes })} />
      </header>
      {data !== undefined && found.length === 0 && (
        <EmptyState
          title={text.noneFound}
          text={text.noneFoundText}
          actions={<Button onPress={() => setFilter(everything)}>{text.clear}</Button>}
        />
      )}
      {found.length > 0 && (
        <ListBox
          ref={list}
          aria-label={text.title}
          className={styles.list ?? ''}
          selectionMode="single"
          selectedKeys={shownId === null ? [] : [shownId]}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : keys
            onOpen(String(id ?? shownId))
          }}
        >
          {theme.options.map((each) => {
            const questions = found.filter((question) => question.theme === each)
            return questions.length === 0 ? null : (
              <ListBoxSection key={each} id={each}>
                <Header className={styles.theme ?? ''}>{text.themes[each]}</Header>
                {questions.map((question) => (
                  <Row key={question.id} question={question} />
                ))}
              </ListBoxSection>
            )
          })}
        </ListBox>
      )}
    </>
  )
}

function Row({ question }: { readonly question: QuestionRow }) {
  const { id, text, isOwn, agendas, answers } = question
  const notes = [
    isOwn ? words.questions.own : '',
    agendas > 0 ? words.questions.usedOn(agendas) : '',
    answers > 0 ? words.questions.answered(answers) : '',
  ].filter((note) => note !== '')
  return (
    <ListBoxItem id={id} textValue={text} className={styles.row ?? ''}>
      <bdi>{text}</bdi>
      {notes.length > 0 && <span className={styles.note}>{notes.join(' · ')}</span>}
    </ListBoxItem>
  )
}

/** `/` and Find go to the search, `n` to a new question; letters only where no text is typed and no window stands over. */
function useListKeys(onFind: () => void, onNew: () => void): void {
  useCommand('find', onFind)
  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const { activeElement } = document
    if (isTextField(activeElement) || activeElement?.closest('[role=dialog], [role=menu]') != null) return
    if (event.key === '/') onFind()
    else if (event.key === 'n') onNew()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: globalThis.KeyboardEvent) => onKey(event)
    // Before the list takes a letter for the beginning of a line.
    document.addEventListener('keydown', listener, { capture: true })
    return () => document.removeEventListener('keydown', listener, { capture: true })
  }, [])
}
