import { useEffect, useState } from 'react'
import { MINUTE } from '../../../domain/milliseconds.ts'

/** The time, told anew every minute: for how long is left. */
export function useMinute(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return now
}
