import { useLayoutEffect, useRef } from 'react'
import { Slider as AriaSlider, Label, SliderThumb, SliderTrack } from 'react-aria-components'
import styles from './Slider.module.css'

export interface SliderProps {
  readonly label: string
  readonly value: number
  /** While it moves. */
  readonly onChange: (value: number) => void
  /** Once it is let go, or moved by a key. */
  readonly onChangeEnd: (value: number) => void
  /** What each whole number from 0 on means, in a word: shown, and read aloud. */
  readonly steps: readonly string[]
}

/** One of a few steps on a line, each with a word. */
export function Slider({ label, value, onChange, onChangeEnd, steps }: SliderProps) {
  const most = steps.length - 1
  const input = useRef<HTMLInputElement>(null)
  // React Aria reads the number aloud, whose word says more.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', steps[value] ?? ''))
  return (
    <AriaSlider
      value={value}
      onChange={onChange}
      onChangeEnd={onChangeEnd}
      minValue={0}
      maxValue={most}
      step={1}
      className={styles.slider ?? ''}
    >
      <Label className={styles.label}>{label}</Label>
      <span className={styles.word} aria-hidden>
        {steps[value]}
      </span>
      <SliderTrack className={styles.track ?? ''}>
        <span className={styles.fill} style={{ width: `${(value / most) * 100}%` }} />
        <SliderThumb className={styles.thumb ?? ''} inputRef={input} />
      </SliderTrack>
    </AriaSlider>
  )
}
