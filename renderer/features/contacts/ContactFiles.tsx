import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { readExtra } from '../../../domain/extra.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './ContactFiles.module.css'
import { fileFacts } from './fileFacts.ts'

const MOST = 200

/** What files said of a person and no field holds: to be read, and folded until one asks for it. */
export function ContactFiles({ extra }: { readonly extra: string }) {
  const [isOpen, setOpen] = useState(false)
  if (extra === '') return null
  const facts = fileFacts(readExtra(extra))
  if (facts.length === 0) return null
  return (
    <Disclosure className={styles.files ?? ''} isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={2}>
        <Button slot="trigger" className={styles.title ?? ''}>
          <ChevronRight size={14} aria-hidden />
          {words.contactDetail.files} <span className={styles.count}>{facts.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        {isOpen && (
          <>
            <p className={styles.text}>{words.contactDetail.filesText}</p>
            <dl className={styles.facts}>
              {facts
                .slice(0, MOST)
                .map((fact, at) => ({ ...fact, at }))
                .map(({ name, value, at }) => (
                  <div key={at}>
                    <dt>
                      <bdi>{name}</bdi>
                    </dt>
                    <dd dir="auto">{value}</dd>
                  </div>
                ))}
            </dl>
          </>
        )}
      </DisclosurePanel>
    </Disclosure>
  )
}
