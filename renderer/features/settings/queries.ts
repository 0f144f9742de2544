import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => ask('settings.get', {}),
})

export const infoQuery = queryOptions({
  queryKey: ['app', 'info'],
  queryFn: () => ask('app.info', {}),
})
