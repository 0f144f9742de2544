import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { words } from '../../domain/words/words.ts'
import { infoQuery } from '../features/settings/queries.ts'
import { useNotify } from '../ui/notices.ts'
import { useRemembered } from '../ui/useRemembered.ts'

const text = words.backups.warnings

/** Says once in a window that the planner lies where it may be spoilt; the settings say more. */
export function useWarnOfPlace(): void {
  const place = useQuery(infoQuery).data?.place
  const [told, remember] = useRemembered('placeTold')
  const [, go] = useLocation()
  const notify = useNotify()
  useEffect(() => {
    if (place === undefined || told === place.path || (place.cloud === null && !place.isOnNetwork)) return
    remember(place.path)
    notify({
      text: place.cloud === null ? text.onNetwork : text.inCloud(place.cloud),
      tone: 'late',
      action: { label: words.settings.title, onAction: () => go('/settings') },
    })
  }, [place, told, remember, go, notify])
}
