import { BookOpen, FileInput, UserPlus } from 'lucide-react'
import { useLocation } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { useAddSample } from '../../planner/useSample.ts'
import { useCommands } from '../../ui/commands.ts'
import styles from './FirstStart.module.css'
import { StartChoice } from './StartChoice.tsx'

/** The first thing one sees: three ways to begin. */
export function FirstStart() {
  const [, navigate] = useLocation()
  const commands = useCommands()
  const sample = useAddSample()
  const text = words.today
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>{text.welcome}</h1>
        <p className={styles.text}>{text.welcomeText}</p>
        <div className={styles.choices}>
          <StartChoice
            icon={<FileInput size={20} aria-hidden />}
            title={text.importTitle}
            text={text.importText}
            onPress={() => commands.run('import')}
          />
          <StartChoice
            icon={<UserPlus size={20} aria-hidden />}
            title={text.addTitle}
            text={text.addText}
            onPress={() => navigate('/contacts/new')}
          />
          <StartChoice
            icon={<BookOpen size={20} aria-hidden />}
            title={text.sampleTitle}
            text={text.sampleText}
            isPending={sample.isPending}
            onPress={() => sample.mutate()}
          />
        </div>
        <p className={styles.note}>{text.offline}</p>
      </div>
    </div>
  )
}
