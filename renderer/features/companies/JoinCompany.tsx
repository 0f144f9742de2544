import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Company } from '../../../domain/company.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { PickField } from '../../ui/PickField.tsx'
import styles from './CompanyDetail.module.css'
import { useJoinCompany } from './mutations.ts'
import { othersQuery } from './queries.ts'

interface JoinCompanyProps {
  readonly company: Company
  readonly onDone: () => void
}

/** Chooses the company that this one becomes a part of. Choosing does it; the notice takes it back. */
export function JoinCompany({ company, onDone }: JoinCompanyProps) {
  const [search, setSearch] = useState('')
  const [, navigate] = useLocation()
  const { data } = useQuery(othersQuery(search))
  const join = useJoinCompany()
  const text = words.companies
  const others = (data?.companies ?? []).filter(({ id }) => id !== company.id)

  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    // After the menu that led here has given the focus back.
    const frame = requestAnimationFrame(() => section.current?.querySelector('input')?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])

  return (
    <section
      ref={section}
      className={styles.join}
      aria-label={text.joinTitle}
      onKeyDown={(event) => {
        // While the list of companies is open, Escape closes that.
        const isListOpen = event.target instanceof Element && event.target.ariaExpanded === 'true'
        if (event.key === 'Escape' && !isListOpen) onDone()
      }}
    >
      <h2>{text.joinTitle}</h2>
      <p>{text.joinText}</p>
      <PickField
        label={text.joinWith}
        placeholder={text.joinHint}
        options={others.map(({ id, name, people }) => ({ id, label: name, note: text.peopleCount(people) }))}
        onSearch={setSearch}
        noneText={text.joinNobody}
        onPick={({ id, label }) =>
          join.mutate(
            { id: company.id, into: { id, name: label } },
            { onSuccess: () => navigate(`/companies/${id}`, { replace: true }) },
          )
        }
      />
      <div className={styles.buttons}>
        <Button size="small" onPress={onDone}>
          {text.cancel}
        </Button>
      </div>
    </section>
  )
}
