/**
 * `1,078.50` or `¥12` to whole minor units without passing through a fraction; null for anything that is no amount
 * with at most two decimals. More decimals are taken when they are zeros.
 */
export function readAmountMinor(value: unknown): number | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value)
    .trim()
    .replace(/^(-?)\s*(?:[¥￥$]|CNY|RMB|USD)\s*/i, '$1')
    .replace(/\s*元$/, '')
  const plain = /^-?\d{1,3}(?:[,，]\d{3})+(?:\.|$)/.test(text) ? text.replace(/[,，]/g, '') : text
  const found = /^(-?)(\d{1,9})(?:\.(\d{1,2})0*)?$/.exec(plain)
  if (found === null) return null
  const [, sign, whole = '0', cents = ''] = found
  const minor = Number(whole) * 100 + Number(cents.padEnd(2, '0'))
  return sign === '-' ? 0 - minor : minor
}

/** A field in whole minor units already, as some platforms send it. */
export function readMinor(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && /^-?\d{1,12}$/.test(text) ? Number(text) : null
}
