const dayMs = 86_400_000
/** Day 0 of spreadsheets, with the leap day of 1900 that never was; right from 1 March 1900 on. */
const epoch1900 = Date.UTC(1899, 11, 30)
const epoch1904 = Date.UTC(1904, 0, 1)

/** `46344.4` as `2026-11-18 09:36:00`, the wall clock that the sheet shows; null for what is no moment. */
export function toDateText(serial: number, is1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 100_000) return null
  const at = new Date((is1904 ? epoch1904 : epoch1900) + Math.round((serial * dayMs) / 1000) * 1000)
  return at.toISOString().slice(0, 19).replace('T', ' ')
}
