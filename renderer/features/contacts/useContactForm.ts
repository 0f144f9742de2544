import { type BaseSyntheticEvent, useEffect, useRef, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { type ContactForm, contactForm } from '../../../contract/contacts.ts'
import { AskwellError } from '../../../contract/error.ts'
import { messageOf } from '../../ui/messageOf.ts'
import { contactResolver } from './contactResolver.ts'
import { useDrafts } from './drafts.ts'
import { useAddContact } from './mutations.ts'

interface Options {
  readonly values: ContactForm
  readonly draftName: string
  readonly onAdded: (id: string, form: ContactForm) => void
}

interface ContactFormState {
  readonly form: UseFormReturn<ContactForm>
  /** The form opened with what was typed before and not saved. */
  readonly isRestored: boolean
  readonly isSaving: boolean
  readonly submit: (event?: BaseSyntheticEvent) => void
  /** Leaves without keeping what was typed. */
  readonly abandon: () => void
}

/** The state of a new contact's form: validated like the planner does, kept as a draft until it is added or left on purpose. */
export function useContactForm({ values, draftName, onAdded }: Options): ContactFormState {
  const drafts = useDrafts()
  const add = useAddContact()
  const [draft] = useState(() => drafts.forms.get(draftName))
  const form = useForm<ContactForm>({
    defaultValues: values,
    ...(draft === undefined ? {} : { values: draft, resetOptions: { keepDefaultValues: true } }),
    resolver: contactResolver,
  })
  const isDone = useRef(false)
  const { isDirty } = form.formState
  const dirty = useRef(isDirty)
  useEffect(() => {
    dirty.current = isDirty
  }, [isDirty])

  useEffect(() => {
    isDone.current = false
    return () => {
      if (isDone.current) drafts.forms.delete(draftName)
      else if (dirty.current) drafts.forms.set(draftName, form.getValues())
    }
  }, [drafts, draftName, form])

  const send = form.handleSubmit(async (filled) => {
    try {
      const { id } = await add.mutateAsync(filled)
      isDone.current = true
      onAdded(id, filled)
    } catch (error) {
      form.setError(fieldOf(error) ?? 'root', { message: messageOf(error) }, { shouldFocus: true })
    }
  })

  return {
    form,
    isRestored: draft !== undefined,
    isSaving: add.isPending,
    submit: (event) => void send(event),
    abandon: () => {
      isDone.current = true
    },
  }
}

function fieldOf(error: unknown): keyof ContactForm | undefined {
  if (!(error instanceof AskwellError)) return undefined
  return contactForm.keyof().safeParse(error.field?.split('.')[0]).data
}
