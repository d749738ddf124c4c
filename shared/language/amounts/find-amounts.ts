import { numberPattern, readNumber, readRangeWord } from './number-patterns.ts'

/** Money as a shopper puts it, in minor units. */
export interface MentionedAmount {
  minor: number
  /** The upper end of 200 到 300 块. */
  toMinor?: number
  /** 200 左右, 一百来块. */
  isAbout?: true
}

type Spot = MentionedAmount & { start: number; end: number }

const pairWord = '[一二两三四五六七八][二两三四五六七八九][十百千万]?'
const number = `(?:${pairWord}(?=[多来几]?(?:块|元))|十?几(?=块|元)|${numberPattern})`
/** 两块肥皂 are two pieces, 元旦 is a day. */
const notPiece =
  '(?!肥皂|香皂|布|电池|砖|巧克力|饼|蛋糕|手表|表(?!示)|毛巾|屏|板|地垫|垫|硬盘|肉|玻璃|瓷砖|面包|糖|玉|石|主板|滑板|木|豆腐|手帕|电路|抹布|旦|素|宵|件|气|音|凶|老)'
const unit = `(?:块钱|块(?:大洋)?|元|圆|rmb|yuan|人民币|cny)${notPiece}`
const fraction =
  '(?:\\s*([\\d零一二三四五六七八九])\\s*(?:毛|角)?(?![\\d斤公千个件cm折号天袋包双条盒瓶克箱套份元块只把支张提罐年月]))?'
const about = '(?:左右|上下|多一?点|出头|差不多)'
const aboutIt = new RegExp(`\\d\\s*${about}|${about}$`)
const ranged = new RegExp(
  `(?:¥\\s*)?(?<![\\d.])(${numberPattern})\\s*(?:${unit})?\\s*(?:[-~—]|到|至)+\\s*(?:¥\\s*)?(${numberPattern})\\s*(${unit}|之间|以内|左右|的?预算|价位)`,
  'g',
)
const signed = new RegExp(`[¥$]\\s*(${numberPattern})(?!\\s*(?:块肥))`, 'g')
const withUnit = new RegExp(
  `(?<![\\d.:]|[几数好上](?=[十百千万]))(${number})\\s*([多来几]?)\\s*${unit}${fraction}`,
  'g',
)
const dimes = /(?<![\d.])(\d{1,2}|[一二两三四五六七八九])\s*(?:毛钱|毛(?![衣巾线绒毯呢裤病孩领])|角钱)/g
/** Without a unit only words of money make a number a price. */
const moneyWords =
  /预算|价|多少钱|钱|便宜|贵|花了|卖|退我|赔|补偿|差价|差额|优惠了|红包|付了|退款|退了|只退|少退|扣了|运费/
const bare = new RegExp(
  `(?:(?:预算|价格?|卖|花了?|付了?|退我?|赔我?|补偿?我?|差价?|少退了?|只退了?|扣了?我?|运费)[是在就要的才:]*\\s*(${numberPattern})(?![\\d.]|\\s*(?:[件个双天斤号点月年cm%折米kg公码单次人]|小时))|(?<![\\d.])(${numberPattern})\\s*(?:${about}|以内|以下|以上|之内)(?!的?(?:身高|体重)))`,
  'g',
)
const notMoneyNearby = /身高|体重|斤|公斤|kg|cm|厘米|公分|高\d|℃|度|毫米|mm|升|小时|分钟|天|公里|km|岁/

/** Every amount of money in a folded text, in order. 半价 and 五折 are none. */
export function findAmounts(text: string): MentionedAmount[] {
  const spots: Spot[] = []
  for (const match of text.matchAll(ranged)) addRange(spots, match)
  for (const match of text.matchAll(signed)) add(spots, match, readNumber(match[1] ?? ''))
  for (const match of text.matchAll(withUnit)) addWithUnit(spots, match, text)
  for (const match of text.matchAll(dimes)) add(spots, match, (readNumber(match[1] ?? '') ?? 0) / 10)
  if (moneyWords.test(text) && !notMoneyNearby.test(text))
    for (const match of text.matchAll(bare)) addBare(spots, match, text)
  return spots.toSorted((a, b) => a.start - b.start).map(({ start: _start, end: _end, ...amount }) => amount)
}

function add(
  spots: Spot[],
  match: RegExpExecArray,
  value: number | undefined,
  more: Partial<MentionedAmount> = {},
): void {
  const start = match.index
  const end = start + match[0].length
  if (value === undefined || value <= 0 || value > 10_000_000) return
  if (spots.some((spot) => spot.start < end && spot.end > start)) return
  spots.push({ start, end, minor: Math.round(value * 100), ...more })
}

function addRange(spots: Spot[], match: RegExpExecArray): void {
  const [, low = '', high = ''] = match
  const to = readNumber(high)
  const from = readNumber(low)
  if (from === undefined || to === undefined || to <= from) return
  add(spots, match, from, { toMinor: Math.round(to * 100) })
}

function addWithUnit(spots: Spot[], match: RegExpExecArray, text: string): void {
  const [, digits = '', more = '', tail] = match
  const isAbout = more !== '' || new RegExp(`^\\s*${about}`).test(text.slice(match.index + match[0].length))
  const range = readRangeWord(digits)
  if (range !== null) {
    add(spots, match, range[0], { toMinor: range[1] * 100 })
    return
  }
  if (digits === '十几') {
    add(spots, match, 10, { toMinor: 1900, isAbout: true })
    return
  }
  const value = readNumber(digits)
  const rest = tail === undefined ? 0 : (readNumber(tail) ?? 0) / 10
  add(spots, match, value === undefined ? undefined : value + rest, isAbout ? { isAbout: true } : {})
}

function addBare(spots: Spot[], match: RegExpExecArray, text: string): void {
  const value = readNumber(match[1] ?? match[2] ?? '')
  // 预算一 is no budget.
  if (value === undefined || value < 2) return
  const isAbout = aboutIt.test(match[0] + text.slice(match.index + match[0].length, match.index + match[0].length + 4))
  add(spots, match, value, isAbout ? { isAbout: true } : {})
}
