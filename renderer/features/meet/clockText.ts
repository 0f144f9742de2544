/** Minutes and seconds, `4:07`, from an hour on `1:04:07`; as long whether the time is left or over. */
export function clockText(seconds: number): string {
  const whole = Math.abs(Math.round(seconds))
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return hours === 0 ? `${minutes}:${two(whole % 60)}` : `${hours}:${two(minutes)}:${two(whole % 60)}`
}
