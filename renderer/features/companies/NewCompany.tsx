import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import { requiredLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { useNotify } from '../../ui/notices.ts'
import { Page } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './CompanyDetail.module.css'
import { useAddCompany } from './mutations.ts'

/** A company by its name; everything else is written in place once it is there. */
export function NewCompany({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const formId = useId()
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const [, navigate] = useLocation()
  const notify = useNotify()
  const add = useAddCompany()
  const text = words.companies

  function submit(): void {
    const parsed = requiredLine.safeParse(name)
    if (!parsed.success) setError(parsed.error.issues[0]?.message)
    else
      add.mutate(parsed.data, {
        onSuccess: ({ id }) => {
          notify({ text: text.added(parsed.data) })
          onAdded(id)
        },
        onError: (refusal) => setError(messageOf(refusal)),
      })
  }

  return (
    <Page
      title={text.addTitle}
      back={{ href: '/companies', label: text.backToList }}
      actions={
        <>
          <ButtonLink href="/companies">{text.cancel}</ButtonLink>
          <Button type="submit" form={formId} variant="primary" isPending={add.isPending}>
            {text.add}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.newForm}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') navigate('/companies')
        }}
      >
        <TextField
          label={text.form.name}
          value={name}
          onChange={(next) => {
            setName(next)
            setError(undefined)
          }}
          error={error}
          autoFocus
        />
      </form>
    </Page>
  )
}
