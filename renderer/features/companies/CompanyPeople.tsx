import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './CompanyDetail.module.css'
import { peopleQuery } from './queries.ts'

/** Who works there, by name; more at a press where there are many. */
export function CompanyPeople({ id, count }: { readonly id: string; readonly count: number }) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(peopleQuery(id))
  const people = data?.pages.flatMap((page) => page.people) ?? []
  const text = words.companies
  return (
    <Section
      title={text.people}
      aside={count > 0 && <span className={styles.count}>{count.toLocaleString('en')}</span>}
    >
      {data !== undefined && people.length === 0 && <p className={styles.soft}>{text.noPeople}</p>}
      <ul className={styles.rows}>
        {people.map((person) => (
          <li key={person.id}>
            <Link href={`/contacts/${person.id}`} className={styles.line ?? ''}>
              <bdi className={styles.who}>{person.name || words.contacts.unnamed}</bdi>
              <bdi className={styles.what}>{person.position}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      {hasNextPage && count > people.length && (
        <div className={styles.more}>
          <Button size="small" isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {text.showMore(count - people.length)}
          </Button>
        </div>
      )}
    </Section>
  )
}
