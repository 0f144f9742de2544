import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Controlled } from '../../ui/Controlled.tsx'
import { FormSection } from '../../ui/FormSection.tsx'
import { Page } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CompanyField } from './CompanyField.tsx'
import { ConnectionFields } from './ConnectionFields.tsx'
import { blankForm } from './formValues.ts'
import { PointFields } from './PointFields.tsx'
import { useContactForm } from './useContactForm.ts'

const FORM = 'contact-form'

interface ContactFieldsProps {
  readonly draftName: string
  readonly onDiscard: () => void
  readonly onCancel: () => void
  readonly onAdded: (id: string, name: string) => void
}

/** What one says first of someone new; everything else is said on their page. */
export function ContactFields({ draftName, onDiscard, onCancel, onAdded }: ContactFieldsProps) {
  const { form, isRestored, isSaving, submit, abandon } = useContactForm({
    values: blankForm,
    draftName,
    onAdded: (id, { given, family }) => onAdded(id, `${given} ${family}`.trim()),
  })
  const { control, formState } = form
  const text = words.contacts.form

  function leave(how: () => void): void {
    abandon()
    how()
  }

  return (
    <Page
      title={text.newTitle}
      subtitle={
        isRestored && (
          <>
            {text.restored}{' '}
            <Button size="small" variant="quiet" onPress={() => leave(onDiscard)}>
              {text.discard}
            </Button>
          </>
        )
      }
      back={{ href: '/contacts', label: words.contacts.backToList }}
      actions={
        <>
          <Button onPress={() => leave(onCancel)}>{text.cancel}</Button>
          <Button variant="primary" type="submit" form={FORM} isPending={isSaving}>
            {text.add}
          </Button>
        </>
      }
    >
      <form id={FORM} noValidate onSubmit={submit}>
        {formState.errors.root?.message !== undefined && <p role="alert">{formState.errors.root.message}</p>}
        <FormSection title={text.name}>
          <Controlled control={control} name="given">
            {(field) => <TextField label={text.given} autoFocus {...field} />}
          </Controlled>
          <Controlled control={control} name="family">
            {(field) => <TextField label={text.family} {...field} />}
          </Controlled>
        </FormSection>
        <FormSection title={text.work}>
          <Controlled control={control} name="position">
            {(field) => <TextField label={text.position} {...field} />}
          </Controlled>
          <Controlled control={control} name="company">
            {(field) => <CompanyField label={text.company} {...field} />}
          </Controlled>
        </FormSection>
        <FormSection title={text.reach} layout="rows">
          <PointFields control={control} />
        </FormSection>
        <ConnectionFields control={control} />
      </form>
    </Page>
  )
}
