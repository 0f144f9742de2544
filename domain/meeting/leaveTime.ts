import { MINUTE } from '../milliseconds.ts'
import { toInstant } from '../time.ts'

/** The longest anyone can still have, in minutes. */
const MOST = 600

/**
 * When they must leave, as typed: minutes from now (`10`), or a clock time (`14:20`, `14.20`, `2:20 pm`, `2 pm`), the next
 * one that is to come. Null for what is neither, or further away than 600 minutes.
 * @param now the moment by the wall, in milliseconds since 1970
 * @param offsetMinutes how far the clocks one reads are ahead of UTC
 */
export function leaveTime(typed: string, now: number, offsetMinutes: number): string | null {
  const text = typed.trim().toLowerCase()
  const inMinutes = /^(\d{1,3})(?:\s*min(?:utes?)?)?$/.exec(text)
  if (inMinutes !== null) {
    const minutes = Number(inMinutes[1])
    return minutes <= MOST ? toInstant(new Date(now + minutes * MINUTE)) : null
  }
  const clock = minuteOfDay(text)
  if (clock === null) return null
  const today = Math.floor((now / MINUTE + offsetMinutes) / 1440) * 1440
  const at = (today + clock - offsetMinutes) * MINUTE
  const next = at + MINUTE <= now ? at + 1440 * MINUTE : at
  return next - now <= MOST * MINUTE ? toInstant(new Date(next)) : null
}

/** Minutes since midnight; null for what is no clock time. */
function minuteOfDay(text: string): number | null {
  const parts = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?$/.exec(text)
  if (parts === null) return null
  const [, hours = '', minutes = '0', half] = parts
  const [hour, minute] = [Number(hours), Number(minutes)]
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return null
  if (half === undefined) return hour * 60 + minute
  return ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute
}
