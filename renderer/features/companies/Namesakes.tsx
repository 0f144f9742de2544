import { useLocation } from 'wouter'
import type { CompanyRow } from '../../../contract/companies.ts'
import type { Company } from '../../../domain/company.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './CompanyDetail.module.css'
import { useJoinCompany } from './mutations.ts'

interface NamesakesProps {
  readonly company: Company
  readonly namesakes: readonly CompanyRow[]
}

/** Says that there is another entry of this name, and makes the first of them one with this. */
export function Namesakes({ company, namesakes }: NamesakesProps) {
  const [, navigate] = useLocation()
  const join = useJoinCompany()
  const [other] = namesakes
  if (other === undefined) return null
  return (
    <div className={styles.namesake}>
      <p>{words.companies.namesake(other.name, other.people)}</p>
      <Button
        size="small"
        isPending={join.isPending}
        onPress={() =>
          join.mutate(
            { id: other.id, into: company },
            { onSuccess: () => navigate(`/companies/${company.id}`, { replace: true }) },
          )
        }
      >
        {words.companies.makeOne}
      </Button>
    </div>
  )
}
