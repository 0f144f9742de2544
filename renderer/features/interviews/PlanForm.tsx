import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { planForm } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { ContactField } from '../../planner/ContactField.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Controlled } from '../../ui/Controlled.tsx'
import { DateTimeField } from '../../ui/DateTimeField.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { localZone } from '../../ui/time.ts'
import { ZoneField } from '../../ui/ZoneField.tsx'
import { DecisionsField } from './DecisionsField.tsx'
import { methodOptions } from './methods.ts'
import { usePlanInterview } from './mutations.ts'
import styles from './PlanForm.module.css'
import { EMPTY, presetId, presetOf, presetOptions } from './presetOptions.ts'
import { movedToZone } from './when.ts'

interface PlanFormProps {
  /** Known from where one came; null lets one choose. */
  readonly contactId: string | null
  readonly onPlanned: (id: string) => void
}

const schema = planForm.extend({
  contactId: z.string().min(1, { error: () => words.interviews.form.contactMissing }),
})

/** What is known of an interview when it is planned; only the person is needed. */
export function PlanForm({ contactId, onPlanned }: PlanFormProps) {
  const plan = usePlanInterview()
  const text = words.interviews.form
  const { control, handleSubmit, getValues, setValue } = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      contactId: contactId ?? '',
      method: 'in-person',
      place: '',
      link: '',
      startsAt: null,
      zone: localZone(),
      limitMinutes: 20,
      purpose: '',
      decisionIds: [],
      preset: 20,
    },
  })
  const [method, zone] = useWatch({ control, name: ['method', 'zone'] })
  const knownZone = schema.shape.zone.safeParse(zone).success ? zone : localZone()
  const submit = handleSubmit(({ contactId: chosen, ...form }) =>
    plan.mutate({ contactId: chosen, form }, { onSuccess: ({ id: planned }) => onPlanned(planned) }),
  )

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      {contactId === null && (
        <Controlled control={control} name="contactId">
          {(field) => (
            <ContactField label={text.contact} placeholder={text.contactHint} autoFocus {...field} />
          )}
        </Controlled>
      )}
      <Controlled control={control} name="method">
        {(field) => <RadioGroup label={text.method} options={methodOptions} {...field} />}
      </Controlled>
      <div className={styles.when}>
        <Controlled control={control} name="startsAt">
          {(field) => (
            <DateTimeField
              label={text.startsAt}
              description={text.startsAtHint}
              zone={knownZone}
              {...field}
            />
          )}
        </Controlled>
        <Controlled control={control} name="zone">
          {(field) => (
            <ZoneField
              label={text.zone}
              {...field}
              onChange={(next) => {
                if (schema.shape.zone.safeParse(next).success) {
                  setValue('startsAt', movedToZone(getValues('startsAt'), knownZone, next))
                }
                field.onChange(next)
              }}
            />
          )}
        </Controlled>
      </div>
      {method === 'video' ? (
        <Controlled control={control} name="link">
          {(field) => <TextField key="link" label={text.link} type="url" {...field} />}
        </Controlled>
      ) : (
        <Controlled control={control} name="place">
          {(field) =>
            method === 'phone' ? (
              <TextField key="phone" label={text.phone} type="tel" {...field} />
            ) : (
              <TextField key="place" label={text.place} placeholder={text.placeHint} {...field} />
            )
          }
        </Controlled>
      )}
      <div className={styles.pair}>
        <Controlled control={control} name="limitMinutes">
          {(field) => (
            <NumberField label={text.limit} description={text.limitHint} min={1} max={600} {...field} />
          )}
        </Controlled>
        <Controlled control={control} name="preset">
          {(field) => (
            <Select
              label={text.preset}
              options={presetOptions}
              {...field}
              value={presetId(field.value)}
              onChange={(next) => field.onChange(presetOf(next ?? EMPTY))}
            />
          )}
        </Controlled>
      </div>
      <Controlled control={control} name="purpose">
        {(field) => <TextField label={text.purpose} placeholder={text.purposeHint} rows={3} {...field} />}
      </Controlled>
      <Controlled control={control} name="decisionIds">
        {({ value, onChange }) => <DecisionsField value={value} onChange={onChange} />}
      </Controlled>
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" isPending={plan.isPending}>
          {text.save}
        </Button>
        <ButtonLink href="/interviews">{text.cancel}</ButtonLink>
      </div>
    </form>
  )
}
