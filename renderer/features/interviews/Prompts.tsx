import styles from './Prompts.module.css'

/** Questions that help to begin, below a field that is still empty. */
export function Prompts({ prompts }: { readonly prompts: readonly string[] }) {
  return (
    <ul className={styles.prompts}>
      {prompts.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
  )
}
