/** What was typed into a cell: a value, or a sentence that says what to write instead. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: string }

const priceLimitMinor = 100_000_000
const countLimit = 1_000_000

/** Yuan as people type them → fen: 1,158 · ¥899.5 · ８９９元. Never rounds. */
export function parseYuan(text: string): Parsed<number> {
  const plain = toPlain(text)
    .replace(/^[¥￥]/, '')
    .replace(/元$/, '')
    .replaceAll(',', '')
    .trim()
  if (plain === '') return no('价格不能空着，例如 899 或 899.50')
  if (/^[-−]/.test(plain)) return no('价格不能小于 0')
  if (!/^\d+(\.\d*)?$|^\.\d+$/.test(plain)) return no('价格只写数字，例如 899 或 899.50')
  const [whole = '', cents = ''] = plain.split('.')
  if (cents.length > 2) return no('价格最多写到分，小数点后两位')
  const minor = Number(whole) * 100 + Number(cents.padEnd(2, '0'))
  return minor > priceLimitMinor ? no('价格最多 1,000,000 元') : { ok: true, value: minor }
}

/** A whole number of pieces, days and the like. */
export function parseCount(text: string, name = '库存'): Parsed<number> {
  const plain = toPlain(text).replaceAll(',', '').trim()
  if (plain === '') return no(`${name}不能空着，没有就写 0`)
  if (!/^\d+$/.test(plain)) return no(`${name}要写整数，例如 12`)
  const count = Number(plain)
  return count > countLimit ? no(`${name}最多 ${countLimit.toLocaleString('zh-CN')}`) : { ok: true, value: count }
}

/** 165–172 → [165, 172]; empty is no range at all. */
export function parseRange(text: string): Parsed<[number, number] | null> {
  const plain = toPlain(text).trim()
  if (plain === '') return { ok: true, value: null }
  const found = /^(\d+(?:\.\d+)?)\s*[-–—~至到]\s*(\d+(?:\.\d+)?)$/.exec(plain)
  if (!found) return no('写成 165–172 这样的范围')
  const [from, to] = [Number(found[1]), Number(found[2])]
  return from > to ? no(`小的写前面：${to}–${from}`) : { ok: true, value: [from, to] }
}

/** 899 or 899.50, as it stands in a price cell. */
export function toYuan(minor: number): string {
  return minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2)
}

/** Full-width digits and signs as an input method writes them → ASCII. */
function toPlain(text: string): string {
  return text
    .replace(/[０-９．，－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('。', '.')
    .trim()
}

function no(reason: string): { ok: false; reason: string } {
  return { ok: false, reason }
}
