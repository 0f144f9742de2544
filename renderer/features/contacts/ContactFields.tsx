import type { ContactForm } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Controlled } from '../../ui/Controlled.tsx'
import { FormSection } from '../../ui/FormSection.tsx'
import { Page } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CompanyField } from './CompanyField.tsx'
import { ConnectionFields } from './ConnectionFields.tsx'
import { OptionalZone } from './OptionalZone.tsx'
import { PointFields } from './PointFields.tsx'
import { useContactForm } from './useContactForm.ts'

const FORM = 'contact-form'

interface ContactFieldsProps {
  readonly id: string | null
  readonly title: string
  readonly values: ContactForm
  readonly draftName: string
  readonly onDiscard: () => void
  readonly onCancel: () => void
  readonly onSaved: (id: string, name: string) => void
}

/** All fields of a contact. */
export function ContactFields(props: ContactFieldsProps) {
  const { id, title, values, draftName, onDiscard, onCancel, onSaved } = props
  const { form, isRestored, isSaving, submit, abandon } = useContactForm({
    id,
    values,
    draftName,
    onSaved: (savedId, { given, family }) => onSaved(savedId, `${given} ${family}`.trim()),
  })
  const { control, formState } = form
  const text = words.contacts.form

  return (
    <Page
      title={title}
      subtitle={
        isRestored && (
          <>
            {text.restored}{' '}
            <Button
              size="small"
              variant="quiet"
              onPress={() => {
                abandon()
                onDiscard()
              }}
            >
              {text.discard}
            </Button>
          </>
        )
      }
      back={{
        href: id === null ? '/contacts' : `/contacts/${id}`,
        label: id === null ? words.contacts.backToList : title,
      }}
      actions={
        <>
          <Button
            onPress={() => {
              abandon()
              onCancel()
            }}
          >
            {text.cancel}
          </Button>
          <Button variant="primary" type="submit" form={FORM} isPending={isSaving}>
            {id === null ? text.add : text.save}
          </Button>
        </>
      }
    >
      <form id={FORM} noValidate onSubmit={submit}>
        {formState.errors.root?.message !== undefined && <p role="alert">{formState.errors.root.message}</p>}
        <FormSection title={text.name}>
          <Controlled control={control} name="given">
            {(field) => <TextField label={text.given} autoFocus={id === null} {...field} />}
          </Controlled>
          <Controlled control={control} name="family">
            {(field) => <TextField label={text.family} {...field} />}
          </Controlled>
          <Controlled control={control} name="pronunciation">
            {(field) => (
              <TextField label={text.pronunciation} description={text.pronunciationHint} {...field} />
            )}
          </Controlled>
          <Controlled control={control} name="pronouns">
            {(field) => <TextField label={text.pronouns} {...field} />}
          </Controlled>
        </FormSection>
        <FormSection title={text.work}>
          <Controlled control={control} name="position">
            {(field) => <TextField label={text.position} {...field} />}
          </Controlled>
          <Controlled control={control} name="company">
            {(field) => <CompanyField label={text.company} {...field} />}
          </Controlled>
          <Controlled control={control} name="location">
            {(field) => <TextField label={text.location} {...field} />}
          </Controlled>
          <Controlled control={control} name="zone">
            {(field) => <OptionalZone label={text.zone} description={text.zoneHint} {...field} />}
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
