import { useQuery } from '@tanstack/react-query'
import { words } from '../../../domain/words/words.ts'
import { summaryQuery } from '../../planner/summary.ts'
import { useAddSample, useRemoveSample } from '../../planner/useSample.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommands } from '../../ui/commands.ts'
import { infoQuery } from './queries.ts'
import { SettingsAction } from './SettingsAction.tsx'
import styles from './SettingsPage.module.css'
import { Warnings, warningsOfPlanner } from './Warnings.tsx'

/** Where the planner is, and what can be done with it as a whole. */
export function PlannerSection() {
  const { data: info } = useQuery(infoQuery)
  const { data: summary } = useQuery(summaryQuery)
  const commands = useCommands()
  const addSample = useAddSample()
  const removeSample = useRemoveSample()
  const text = words.settings
  return (
    <section className={styles.block}>
      <h2 className={styles.legend}>{text.planner}</h2>
      <p className={styles.note}>{text.offline}</p>
      <dl className={styles.facts}>
        <dt>{text.folder}</dt>
        <dd className={styles.path}>{info?.place.path}</dd>
        <dt>{text.version}</dt>
        <dd>{info?.version}</dd>
      </dl>
      {info !== undefined && <Warnings of={warningsOfPlanner(info.place)} />}
      <SettingsAction note={text.exportHint}>
        <Button onPress={() => commands.run('export')}>{text.export}</Button>
      </SettingsAction>
      <SettingsAction note={text.importHint}>
        <Button onPress={() => commands.run('import')}>{text.import}</Button>
      </SettingsAction>
      {summary?.hasSample === true && (
        <SettingsAction note={text.removeSampleHint}>
          <Button onPress={() => removeSample.mutate()}>{text.removeSample}</Button>
        </SettingsAction>
      )}
      {summary?.contacts === 0 && !summary.hasSample && (
        <SettingsAction note={text.addSampleHint}>
          <Button onPress={() => addSample.mutate()}>{text.addSample}</Button>
        </SettingsAction>
      )}
    </section>
  )
}
