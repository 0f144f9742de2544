import { type Profile, profile as schema } from '../../../domain/profile.ts'
import { words } from '../../../domain/words/words.ts'
import { InlineText } from '../../ui/InlineText.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { Section } from '../../ui/Section.tsx'
import { useEditProfile } from './mutations.ts'
import styles from './ProfilePage.module.css'

const details = ['name', 'headline', 'email', 'phone', 'location'] as const

/** Name, headline and how one is reached, a line each. */
export function AboutMe({ profile }: { readonly profile: Profile }) {
  const { mutateAsync: save } = useEditProfile()
  const text = words.profile
  return (
    <Section title={text.me}>
      <div className={styles.facts}>
        {details.map((detail) => (
          <Quiet key={detail} layout="row">
            <SavedField
              saved={profile[detail]}
              schema={schema.shape[detail]}
              save={(value) => save({ [detail]: value })}
            >
              {(field) => (
                <InlineText
                  label={text.form[detail]}
                  placeholder={detail === 'headline' ? text.form.headlineHint : ''}
                  {...field}
                />
              )}
            </SavedField>
          </Quiet>
        ))}
      </div>
    </Section>
  )
}
