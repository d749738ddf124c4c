const beijingOffsetMs = 8 * 3_600_000

/** An instant as a date-and-time field holds it, in Beijing whatever this device thinks; a second is kept, empty for none. */
export function toPeriodField(instant: string | null): string {
  if (instant === null) return ''
  const text = new Date(Date.parse(instant) + beijingOffsetMs).toISOString()
  return text.slice(17, 19) === '00' ? text.slice(0, 16) : text.slice(0, 19)
}

/** 2026-11-25T09:30 or …:30:15 in Beijing → the instant; null for an empty or broken field. */
export function fromPeriodField(field: string): string | null {
  const at = Date.parse(`${field.length === 16 ? `${field}:00` : field}.000Z`)
  return field === '' || Number.isNaN(at) ? null : new Date(at - beijingOffsetMs).toISOString()
}
