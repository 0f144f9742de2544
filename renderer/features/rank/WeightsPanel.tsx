import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { defaultWeights, type RankFactor, type RankWeights } from '../../../domain/rank/weights.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import styles from './WeightsPanel.module.css'

interface WeightsPanelProps {
  readonly factors: readonly RankFactor[]
  readonly weights: RankWeights
  readonly onChange: (changed: Partial<RankWeights>) => void
  readonly onReset: () => void
}

/** How much each factor counts; beside the list where there is room, else behind its heading. */
export function WeightsPanel({ factors, weights, onChange, onReset }: WeightsPanelProps) {
  const isBeside = useMediaQuery('(min-width: 1100px)')
  const [isOpen, setOpen] = useState(false)
  const text = words.rank.weights
  const isDefault = factors.every((factor) => weights[factor] === defaultWeights[factor])
  const sliders = (
    <>
      <div className={styles.sliders}>
        {factors.map((factor) => (
          <Weight key={factor} factor={factor} weight={weights[factor]} onChange={onChange} />
        ))}
      </div>
      <div className={styles.reset}>
        <Button size="small" isDisabled={isDefault} onPress={onReset}>
          {text.reset}
        </Button>
      </div>
    </>
  )
  if (isBeside) {
    return (
      <section aria-label={text.title} className={styles.panel}>
        <h2 className={styles.title}>{text.title}</h2>
        {sliders}
      </section>
    )
  }
  return (
    <Disclosure isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={2} className={styles.title ?? ''}>
        <AriaButton slot="trigger" className={styles.trigger ?? ''} data-open={isOpen}>
          <ChevronRight size={16} aria-hidden />
          {text.title}
        </AriaButton>
      </Heading>
      <DisclosurePanel>{sliders}</DisclosurePanel>
    </Disclosure>
  )
}

interface WeightProps {
  readonly factor: RankFactor
  readonly weight: number
  readonly onChange: (changed: Partial<RankWeights>) => void
}

function Weight({ factor, weight, onChange }: WeightProps) {
  const [moving, setMoving] = useState<number | null>(null)
  return (
    <Slider
      label={words.rank.factors[factor]}
      value={moving ?? weight}
      onChange={setMoving}
      onChangeEnd={(value) => {
        setMoving(null)
        if (value !== weight) onChange({ [factor]: value })
      }}
      steps={words.rank.weights.levels}
    />
  )
}
