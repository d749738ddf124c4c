const dayUnits: Record<string, number> = {
  小时: 1 / 24,
  天: 1,
  日: 1,
  周: 7,
  星期: 7,
  礼拜: 7,
  个月: 30,
  月: 30,
  年: 365,
}
const unit = '小时|天|日|周|星期|礼拜|个月|月|年|元|块|件|kg|斤|米|cm'
const number = '(\\d+(?:\\.\\d+)?|[一二两三四五六七八九十半])'
const measure = new RegExp(`${number}\\s*(${unit})`, 'g')
const upTo = new RegExp(
  `(?:不超过|不到|小于|少于|低于|未满|最多)?\\s*${number}\\s*(${unit})(?:以内|之内|内|以下|及以内|之前)?`,
)
const chinese: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  半: 0.5,
}
const agoWords: readonly [RegExp, number][] = [
  [/大前天/, 3],
  [/前天/, 2],
  [/昨[天晚]/, 1],
  [/今[天早]|刚刚?/, 0],
  [/上周|上星期/, 7],
  [/上个?月/, 30],
]

/** What is over 7 days is not 7 days. */
const beyond = 1e-6

interface Range {
  from: number
  to: number
  kind: string
}

/** 已经十天了 among 7 天内 and 超过 7 天: the only option whose range holds what was measured. */
export function readMeasuredOption(text: string, options: readonly string[]): string | undefined {
  const ranges = options.map(toRange)
  const said = toMeasure(text)
  if (said === null || ranges.filter((range) => range !== null).length < 2) return undefined
  const fitting = options.filter((_, at) => {
    const range = ranges[at]
    return range != null && range.kind === said.kind && said.value >= range.from && said.value <= range.to
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

function toMeasure(text: string): { value: number; kind: string } | null {
  const [first, second] = [...text.matchAll(measure)]
  if (second !== undefined) return null
  if (first !== undefined) return measured(first[1] ?? '', first[2] ?? '')
  const ago = agoWords.find(([word]) => word.test(text))
  return ago === undefined ? null : { value: ago[1], kind: 'days' }
}

/** Where an option begins and ends, as its words say it; the end itself belongs to 7 天内, not to 超过 7 天. */
function toRange(option: string): Range | null {
  const both = [...option.matchAll(measure)]
  const between = new RegExp(`${number}\\s*(?:${unit})?\\s*(?:-|–|~|到|至)\\s*${number}\\s*(${unit})`).exec(option)
  if (between !== null) {
    const [, low = '', high = '', of = ''] = between
    const [from, to] = [measured(low, of), measured(high, of)]
    return { from: from.value, to: to.value, kind: to.kind }
  }
  const [low, high] = both.map(([, value = '', of = '']) => measured(value, of))
  if (low !== undefined && high !== undefined && /超过|以上/.test(option) && /不到|以内|不超过/.test(option))
    return { from: low.value + beyond, to: high.value, kind: high.kind }
  if (both.length !== 1) return null
  const { value, kind } = measured(both[0]?.[1] ?? '', both[0]?.[2] ?? '')
  if (/超过|大于|多于|高于|以上|之后|以后|后$|外$|过了/.test(option) && !/不超过/.test(option))
    return { from: value + (/以上/.test(option) ? 0 : beyond), to: Number.POSITIVE_INFINITY, kind }
  return upTo.test(option) && /不超过|不到|小于|少于|低于|未满|最多|内|以下|前/.test(option)
    ? { from: 0, to: value, kind }
    : null
}

function measured(text: string, of: string): { value: number; kind: string } {
  const value = chinese[text] ?? Number(text)
  const days = dayUnits[of]
  return days === undefined ? { value, kind: of === '块' ? '元' : of } : { value: value * days, kind: 'days' }
}
