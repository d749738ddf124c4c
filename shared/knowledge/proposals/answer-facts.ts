import { normaliseText } from '../../language/normalise-text.ts'
import { numeralClass, parseChineseNumber } from '../../language/parse-chinese-number.ts'

/** A number with a unit in an answer, in the smallest unit of its kind. */
export interface AnswerFact {
  /** What it measures: two facts of other kinds never contradict. */
  kind: string
  from: number
  to: number
  /** As it stands in the answer. */
  said: string
}

type Unit = readonly [kind: string, times: number]

/** Hours for times, so that 48 小时 and 两天 are one. */
const units: Readonly<Record<string, Unit>> = {
  ...{ 分钟: ['time', 1 / 60], 小时: ['time', 1], 个小时: ['time', 1], 钟头: ['time', 1] },
  ...{ 天: ['time', 24], 个工作日: ['time', 24], 工作日: ['time', 24], 周: ['time', 168], 个星期: ['time', 168] },
  ...{ 星期: ['time', 168], 个月: ['time', 730], 年: ['time', 8760], 点: ['clock', 1], 时: ['clock', 1] },
  ...{ 元: ['money', 1], 块: ['money', 1], 块钱: ['money', 1], 折: ['rate', 10], '%': ['rate', 1] },
  ...{ 克: ['weight', 1], g: ['weight', 1], kg: ['weight', 1000], 公斤: ['weight', 1000], 斤: ['weight', 500] },
  ...{ 毫升: ['volume', 1], ml: ['volume', 1], 升: ['volume', 1000], 度: ['degree', 1], '℃': ['degree', 1] },
  ...{ 厘米: ['length', 10], cm: ['length', 10], 公分: ['length', 10], 毫米: ['length', 1], mm: ['length', 1] },
  ...{
    格: ['格', 1],
    包: ['包', 1],
    片: ['片', 1],
    件: ['件', 1],
    次: ['次', 1],
    积分: ['积分', 1],
    倍: ['倍', 1],
    伏: ['volt', 1],
    v: ['volt', 1],
  },
}
const number = `(?:\\d+(?:\\.\\d+)?|[${numeralClass}]+|半)`
const unitWords = Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|')
const measured = new RegExp(
  `(?<![\\d.第每${numeralClass}])(?:(¥)\\s*)?(${number})(半)?(?:\\s*(?:到|至|-|~|—)+\\s*(${number}))?\\s*(个半月|个半小时|${unitWords})(半)?`,
  'g',
)
/** A month is 30 days or 31, and 45 天 is 一个半月. */
const monthTolerance = 0.06

/** The numbers with units that an answer states. */
export function findAnswerFacts(answer: string): AnswerFact[] {
  return [...normaliseText(answer).matchAll(measured)].flatMap((match): AnswerFact[] => {
    const [said, , first = '', , second, word = '', half] = match
    const more = word.startsWith('个半') || half !== undefined ? 0.5 : 0
    const [kind, times] = units[word.replace('个半', '个')] ?? units[word.replace('个半', '')] ?? ['', 1]
    const from = read(first)
    const to = second === undefined ? from : read(second)
    if (kind === '' || from === undefined || to === undefined || isPlace(from, word)) return []
    return [{ kind, from: fold((from + more) * times, kind), to: fold((to + more) * times, kind), said: said.trim() }]
  })
}

function read(text: string): number | undefined {
  return text === '半' ? 0.5 : parseChineseNumber(text)
}

/** 2026 年 is a date, 一点 is a little. */
function isPlace(value: number, unit: string): boolean {
  return (unit === '年' && value > 100) || (unit === '点' && value === 1) || (unit === '时' && value < 1)
}

/** 16 点 is 下午 4 点; 85 折 and 8.5 折 are both 85. */
function fold(value: number, kind: string): number {
  if (kind === 'clock') return value > 12 ? value - 12 : value
  return kind === 'rate' && value > 100 ? value / 10 : value
}

/** The kinds in which two answers state something and nothing of it agrees. */
export function findDisagreements(one: readonly AnswerFact[], other: readonly AnswerFact[]): string[] {
  const kinds = new Set(one.map(({ kind }) => kind).filter((kind) => other.some((fact) => fact.kind === kind)))
  return [...kinds].filter(
    (kind) => !one.some((a) => a.kind === kind && other.some((b) => b.kind === kind && meets(a, b))),
  )
}

function meets(a: AnswerFact, b: AnswerFact): boolean {
  const more = 1 + (a.kind === 'time' ? monthTolerance : 1e-9)
  return a.from <= b.to * more && b.from <= a.to * more
}

const polite = /^(?:亲+[爱的]*|您好|你好|不好意思|抱歉|非常抱歉|[\s，,。.～~！!呢哦哈的])+/u
const refuses =
  /^(?:暂时|目前|现在|这个|这款|是|我们)?(?:不可以|不能|不支持|不行|不会|不包|没有|没法|无法|不建议|不用|不需要|不是)/u
const agrees = /^(?:暂时|目前|现在|这个|这款|我们|都)?(?:是)?(?:可以|能|支持|会|有|包|需要|要)(?!不|没)/u

/** Whether an answer begins with a yes or a no; null when it does neither. */
export function readVerdict(answer: string): 'yes' | 'no' | null {
  const words = normaliseText(answer).replace(polite, '')
  if (refuses.test(words)) return 'no'
  return agrees.test(words) ? 'yes' : null
}
