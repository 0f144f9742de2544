import { useQuery } from '@tanstack/react-query'
import { paper, reminders, type Settings, theme } from '../../../domain/settings.ts'
import { words } from '../../../domain/words/words.ts'
import { settingsQuery, useChangeSettings } from '../../planner/settings.ts'
import { Page } from '../../ui/Page.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { BackupsSection } from './BackupsSection.tsx'
import { NormFields } from './NormFields.tsx'
import { PlannerSection } from './PlannerSection.tsx'
import styles from './SettingsPage.module.css'

/** Choices of this computer's user, and where the planner is. */
export function SettingsPage() {
  const { data: settings } = useQuery(settingsQuery)
  return (
    <Page title={words.settings.title} subtitle={words.settings.subtitle}>
      {settings !== undefined && <Choices settings={settings} />}
      <PlannerSection />
      <BackupsSection />
    </Page>
  )
}

function Choices({ settings }: { readonly settings: Settings }) {
  const change = useChangeSettings()
  return (
    <>
      <div className={styles.block}>
        <RadioGroup
          label={words.settings.theme}
          value={settings.theme}
          onChange={(chosen) => change.mutate({ theme: chosen })}
          options={theme.options.map((id) => ({ id, label: words.settings.themes[id] }))}
        />
      </div>
      <div className={styles.block}>
        <RadioGroup
          label={words.settings.paper}
          description={words.settings.paperHint}
          value={settings.paper}
          onChange={(chosen) => change.mutate({ paper: chosen })}
          options={paper.options.map((id) => ({
            id,
            label: words.settings.papers[id],
            note: words.settings.paperSizes[id],
          }))}
        />
      </div>
      <div className={styles.block}>
        <RadioGroup
          label={words.settings.reminders}
          description={words.settings.remindersHint}
          value={settings.reminders}
          onChange={(chosen) => change.mutate({ reminders: chosen })}
          options={reminders.options.map((id) => ({ id, label: words.settings.remindersChoices[id] }))}
        />
      </div>
      <NormFields norms={settings.norms} />
    </>
  )
}
