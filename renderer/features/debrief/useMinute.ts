import { useEffect, useState } from 'react'

const MINUTE = 60_000

/** The time, told anew every minute: for how long is left. */
export function useMinute(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return now
}
