/** A foreign object whose fields are read one by one; platforms send numbers as text and text as numbers. */
export type Payload = Readonly<Record<string, unknown>>

/** Whether a foreign value is an object with fields. */
export function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object field, or an empty object. */
export function readPart(from: Payload, name: string): Payload {
  const value = from[name]
  return isPayload(value) ? value : {}
}

/** The objects of a list field; anything else in it is dropped. */
export function readList(from: Payload, name: string): Payload[] {
  const value = from[name]
  return Array.isArray(value) ? value.filter(isPayload) : []
}

/**
 * A text field, trimmed and at most `max` characters long. Numbers become text unless they are too large to be exact:
 * such a number was rounded on the way and names something else. Anything else is the empty text.
 */
export function readText(from: Payload, name: string, max = 200): string {
  const value = from[name]
  if (typeof value === 'number' && (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)) return ''
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return clip(String(value).trim(), max)
}

/** A count of pieces, or the fallback. */
export function readCount(from: Payload, name: string, fallback: number): number {
  const text = readText(from, name)
  return /^\d{1,6}$/.test(text) ? Number(text) : fallback
}

/** Cuts between characters, never within one. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}

/** Characters our ids allow; everything else becomes a hyphen, so `#1001` is `1001`. */
export function toRecordId(text: string): string {
  return text
    .replace(/[^A-Za-z0-9_.:-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
}
