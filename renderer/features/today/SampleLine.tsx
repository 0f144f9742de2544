import { words } from '../../../domain/words/words.ts'
import { useRemoveSample } from '../../planner/useSample.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Today.module.css'

/** Says quietly that the sample is in, and takes it away. */
export function SampleLine() {
  const remove = useRemoveSample()
  return (
    <p className={styles.sample}>
      {words.today.sampleIn}
      <Button size="small" variant="quiet" isPending={remove.isPending} onPress={() => remove.mutate()}>
        {words.today.removeSample}
      </Button>
    </p>
  )
}
