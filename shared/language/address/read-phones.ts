/** A phone number in a text: as it is dialled, `-` before an extension, and where it stands. */
export interface FoundPhone {
  phone: string
  start: number
  end: number
}

const extension =
  '(?:\\s*(?:[-—–#]|转|分机号?:?|ext\\.?:?|,\\s*分机号?:?)\\s*(\\d{1,6})(?!\\d)|\\[(\\d{3,4})\\]|\\((\\d{3,4})\\))?'
const chinaCode = '(?:\\(?(?:\\+|00)?86\\)?[-\\s]?)?'
const patterns: readonly RegExp[] = [
  // 13800138000 and virtual numbers with their extension; what is joined wins over what spaces and dashes divide.
  new RegExp(`(?<!\\d)${chinaCode}(1[3-9]\\d{9})(?!\\d)${extension}`, 'gi'),
  new RegExp(`(?<![\\d-])${chinaCode}(1[3-9](?:[-\\s.]?\\d){9})(?![-\\s]?\\d)${extension}`, 'gi'),
  new RegExp(`(?<!\\d)(400[-\\s]?\\d{3,4}[-\\s]?\\d{3,4})(?!\\d)${extension}`, 'gi'),
  new RegExp(`(?<!\\d)(\\(?0(?:10|2\\d|[3-9]\\d{2})\\)?[-\\s]?[2-9]\\d{6,7})(?!\\d)${extension}`, 'gi'),
  /(?<!\d)\+?((?:852|853)[-\s]?[2-9]\d{3}[-\s]?\d{4})(?!\d)/g,
  /(?<!\d)(?:\+?886[-\s]?)?(09\d{2}[-\s]?\d{3}[-\s]?\d{3}|(?<=886[-\s]?)9\d{2}[-\s]?\d{3}[-\s]?\d{3})(?!\d)/g,
]

/** Every phone of a half-width text, in the order they stand. */
export function readPhones(text: string): FoundPhone[] {
  const found: FoundPhone[] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => other.start < end && other.end > start)) continue
      const inner = match[2] ?? match[3] ?? match[4]
      found.push({ start, end, phone: toDialled(match[1] ?? '') + (inner === undefined ? '' : `-${inner}`) })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** 010 87654321 → 010-87654321; mobiles as eleven digits. */
function toDialled(text: string): string {
  const digits = text.replace(/\D/g, '')
  const area = /^(?:010|02\d|0[3-9]\d{2})(?=\d{7,8}$)/.exec(digits)?.[0]
  const isTaiwanMobile = digits.length === 10 && digits.startsWith('09')
  return area === undefined || isTaiwanMobile ? digits : `${area}-${digits.slice(area.length)}`
}
