/** Whether something with an optional start and end may be quoted at this second; the end itself is outside. */
export function isLive(dated: { validFrom: string | null; validTo: string | null }, now: Date): boolean {
  const at = now.getTime()
  if (dated.validFrom !== null && at < Date.parse(dated.validFrom)) return false
  return dated.validTo === null || at < Date.parse(dated.validTo)
}
