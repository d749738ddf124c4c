import { alternatives, numeral, readNumeral, show, spans, units } from './value-patterns.ts'

/** A value that a text states: its place, its kind and the keys under which equal values meet. */
export type StatedValue = { start: number; end: number; kind: string; keys: string[] }

type Reader = { kind: string; pattern: RegExp; read: (parts: (string | undefined)[]) => string[] }

const n = numeral
const to = '\\s*(?:-|~|–|—|～|到|至|and|to|,|、)\\s*'
const span = `(?:个\\s*)?(${alternatives(Object.keys(spans))})(?![a-z])`
const unit = `(${alternatives(Object.keys(units))})(?![a-z])`
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName = `(${monthNames.join('|')})[a-z]*\\.?`
const clockLead = '(凌晨|上午|早上|早|中午|下午|傍晚|晚上|今晚|晚|夜里)?'
const classifier =
  '(?:个|件|次|张|支|瓶|盒|包|箱|份|台|条|双|只|粒|颗|片|块|款|套|人|笔|倍|种|位|本|枚|杯|袋|组|名|层|期|码|号|盖|字|枝|束|根|株|间|桌|餐|课|节|集|部|辆|顶|盆|卷|罐|桶|幅|把|扇|times?)'

const readers: readonly Reader[] = [
  {
    kind: 'link',
    pattern: /(?:https?:\/\/|www\.)[^\s，。；、)]+|[\w.*-]+@[\w.-]+/g,
    read: ([whole = '']) => [`link:${whole}`],
  },
  { kind: 'code', pattern: /[a-z0-9*][a-z0-9*-]*[a-z0-9]/g, read: readCode },
  {
    kind: 'code',
    pattern: /尾号(?:为|是)?[:：]?\s?(\d{3,6})|(?<!\d)(\d{4})(?=那单|这单|的?订单)/g,
    read: ([, a, b]) => [`n:${Number(a ?? b)}`, `tail:${a ?? b}`],
  },
  {
    kind: 'size',
    pattern: /(?<![a-z\d'’])(x{0,4}s|m|x{0,4}l|\d{1,2}x{1,2}l)(?=码|号|款|[^a-z\d'’]|$)/g,
    read: ([, size = '']) => [`size:${size}`],
  },
  {
    kind: 'weekday',
    pattern: /(?<!每)(?:周|星期|礼拜)([一二三四五六日天])(?![次个共期到])/g,
    read: ([, day = '']) => [`weekday:${day === '天' ? '日' : day}`],
  },
  {
    kind: 'relative',
    pattern:
      /今天|今日|今晚|当日|当天|明天|明日|明早|明晚|后天|大后天|隔天|次日|第二天|下周|下个?月|本周|月底|年底|today|tonight|tomorrow|next week/g,
    read: ([word = '']) => [`relative:${relativeOf(word)}`],
  },
  {
    kind: 'one',
    pattern: /每(年|个?月|天|日|周)(?!\s?\d+[号日])/g,
    read: ([, word = '']) => spanKeys('1', word.replace('个', '')),
  },
  {
    kind: 'date',
    pattern: /(?:\d{4}[-/年.]\s?)(\d{1,2})[-/月.]\s?(\d{1,2})[日号]?/g,
    read: ([, m, d]) => dateKeys(m, d),
  },
  {
    kind: 'date',
    pattern: new RegExp(`(${n})月\\s?(${n})(?:[日号]|(?=[^\\d]|$))`, 'g'),
    read: ([, m, d]) => dateKeys(m, d),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[-–—]\\s*(\\d{1,2}))?`, 'g'),
    read: ([, m = '', d, e]) => [...dateKeys(monthOf(m), d), ...(e === undefined ? [] : dateKeys(monthOf(m), e))],
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthName}`, 'g'),
    read: ([, d, m = '']) => dateKeys(monthOf(m), d),
  },
  {
    kind: 'day',
    pattern: new RegExp(`(${n})号(?![码线])|\\b(\\d{1,2})(?:st|nd|rd|th)\\b`, 'g'),
    read: ([, a, b]) => [`day:${readNumeral(a ?? b ?? '')}`, `n:${readNumeral(a ?? b ?? '')}`],
  },
  {
    kind: 'date',
    pattern: /(?<![\d.])(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])(?![\d/])/g,
    read: ([, m, d]) => dateKeys(m, d),
  },
  {
    kind: 'clock',
    pattern: new RegExp(`${clockLead}\\s?(\\d{1,2}):(\\d{2})(?::\\d{2})?\\s?(am|pm)?`, 'g'),
    read: ([, lead, h = '', m = '', half]) => clockKeys(lead ?? half, Number(h), Number(m), true),
  },
  {
    kind: 'clock',
    pattern: new RegExp(
      `${clockLead}\\s?((?!一点(?![钟半整前后到]))${n})点(?!击|可|抵|折|积|数|就|就好)(?:钟|整)?(?:(${n})分?)?`,
      'g',
    ),
    read: ([, lead, h = '', m]) =>
      clockKeys(lead, readNumeral(h), m === undefined ? 0 : m === '半' ? 30 : readNumeral(m), false),
  },
  {
    kind: 'clock',
    pattern: /\b(\d{1,2})\s?(am|pm)\b/g,
    read: ([, h = '', half]) => clockKeys(half, Number(h), 0, false),
  },
  {
    kind: 'percent',
    pattern: /(优惠|减|便宜|立减)?\s?(\d+(?:\.\d+)?)\s?(?:%|percent)\s?(off)?/g,
    read: ([, lead, p = '', off]) => percentKeys(Number(p), lead ?? off),
  },
  {
    kind: 'percent',
    pattern: new RegExp(`百分之(${n})`, 'g'),
    read: ([, p = '']) => percentKeys(readNumeral(p), undefined),
  },
  { kind: 'percent', pattern: new RegExp(`(${n})折(?!叠|抵|扣)`, 'g'), read: ([, p = '']) => foldKeys(p) },
  { kind: 'percent', pattern: /一半|\bhalf\b/g, read: () => ['percent:50', 'fold:50'] },
  {
    kind: 'money',
    pattern: new RegExp(`([¥￥$€£]|rmb|usd|hk\\$|nt\\$)\\s?(${n})(万)?`, 'g'),
    read: ([, , a = '', wan]) => moneyKeys(readNumeral(a) * (wan ? 10000 : 1)),
  },
  {
    kind: 'money',
    pattern: new RegExp(
      `(${n})(万)?\\s?(?:元|块钱?|圆|yuan|dollars?|usd|rmb)(?:(${n})(?:角|毛)(?:(${n})分)?|([1-9])(?![\\d.到至个件次天小分~-]))?`,
      'g',
    ),
    read: readMoney,
  },
  {
    kind: 'span',
    pattern: new RegExp(`(${n})${to}(${n})\\s?${span}`, 'g'),
    read: ([, a = '', b = '', word = '']) => [...spanKeys(a, word), ...spanKeys(b, word)],
  },
  {
    kind: 'span',
    pattern: new RegExp(`([一两二三四五六七八])([两三四五六七八九])\\s?${span}`, 'g'),
    read: ([, a = '', b = '', word = '']) => [...spanKeys(a, word), ...spanKeys(b, word)],
  },
  {
    kind: 'span',
    pattern: /(3[01]|[12]\d|[1-9])日(?!内|之内|以内|后|游|用|常)/g,
    read: ([, a = '']) => [...spanKeys(a, '日'), `day:${a}`],
  },
  { kind: 'span', pattern: new RegExp(`(${n})\\s?-?${span}`, 'g'), read: ([, a = '', word = '']) => spanKeys(a, word) },
  {
    kind: 'measure',
    pattern: new RegExp(`(${n})斤(${n})两`, 'g'),
    read: ([, a = '', b = '']) => [`weight:${show(readNumeral(a) * 500 + readNumeral(b) * 50)}`],
  },
  {
    kind: 'measure',
    pattern: new RegExp(`(\\d[\\d,.]*|[一二两三四五六七八九十百千]+)\\s?${unit}`, 'g'),
    read: readMeasure,
  },
  {
    kind: 'count',
    pattern: new RegExp(`(?<![a-z\\d])([三四五六七八两一二])([四五六七八九三两])个?(?=${classifier}|人)`, 'g'),
    read: ([, a = '', b = '']) => [a, b].map((one) => `n:${readNumeral(one)}`),
  },
  { kind: 'one', pattern: new RegExp(`一\\s?${classifier}`, 'g'), read: () => ['n:1'] },
  {
    kind: 'count',
    pattern: /(\d[\d,]*(?:\.\d+)?)(万)?/g,
    read: ([, a = '', wan]) => [`n:${show(readNumeral(a) * (wan ? 10000 : 1))}`],
  },
  {
    kind: 'count',
    pattern: new RegExp(
      `([零〇一二两三四五六七八九十百千万]{2,}|[二两三四五六七八九十])(?=\\s?${classifier})|(?<=[满够付金减])([一二两三四五六七八九]?[十百千万][零一二三四五六七八九十百千万]*)`,
      'g',
    ),
    read: ([, a, b]) => [`n:${show(readNumeral(a ?? b ?? ''))}`],
  },
  { kind: 'count', pattern: /(?<![a-z])twice(?![a-z])|二选一/g, read: () => ['n:2'] },
]

/** The values of a normalised text, in the order of the text. */
export function readValues(text: string): StatedValue[] {
  let left = text
  const found: StatedValue[] = []
  for (const { kind, pattern, read } of readers) {
    const taken: [start: number, end: number][] = []
    for (const match of left.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const keys = read([...match]).filter((key) => !key.endsWith('NaN'))
      if (keys.length === 0 || match[0].includes('▮')) continue
      taken.push([start, end])
      for (const part of splitKeys(keys)) found.push({ start, end, kind, keys: part })
    }
    left = maskSpans(left, taken)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The text with each of the spans, which are in order, replaced by marks. */
export function maskSpans(text: string, spans: readonly (readonly [start: number, end: number])[]): string {
  let out = ''
  let from = 0
  for (const [start, end] of spans) {
    if (start < from) continue
    out += text.slice(from, start) + '▮'.repeat(end - start)
    from = end
  }
  return out + text.slice(from)
}

/** A range states two values; keys of one value share their group until the first key's dimension returns. */
function splitKeys(keys: string[]): string[][] {
  const parts: string[][] = []
  for (const key of keys) {
    const last = parts.at(-1)
    const dimension = key.split(':')[0]
    if (last === undefined || last.some((other) => other.split(':')[0] === dimension && dimension !== 'clock'))
      parts.push([key])
    else last.push(key)
  }
  return parts
}

const measured = new RegExp(
  `^\\d+(?:\\.\\d+)?(?:${alternatives([...Object.keys(units), ...Object.keys(spans), 'pcs', 'rmb', 'usd', 'am', 'pm', 'st', 'nd', 'rd', 'th', 'pro', 'times', 'x'])})$`,
)

function readCode([whole = '']: (string | undefined)[]): string[] {
  const digits = whole.replace(/\D/g, '').length
  if (digits < 2 || measured.test(whole) || /^\d{4}-\d{1,2}-\d{1,2}$/.test(whole)) return []
  const hasLetter = /[a-z]/.test(whole)
  const isCode =
    /\*/.test(whole) ||
    (hasLetter && digits >= 2 && !/^\d+-[a-z]+$/.test(whole)) ||
    /^\d{7,}$/.test(whole) ||
    /^\d+(?:-\d+){2,}$/.test(whole) ||
    /^\d{3,4}-\d{7,8}$/.test(whole)
  return isCode ? [`code:${whole.replaceAll('-', '')}`] : []
}

function monthOf(name: string): string {
  return String(monthNames.indexOf(name.slice(0, 3)) + 1)
}

function dateKeys(month = '', day = ''): string[] {
  const [m, d] = [readNumeral(month), readNumeral(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? [`date:${m}-${d}`, `day:${d}`] : []
}

function clockKeys(lead: string | undefined, hour: number, minute: number, isExact: boolean): string[] {
  if (!(hour <= 24 && minute < 60)) return []
  const isLate = /下午|傍晚|晚|pm|夜/.test(lead ?? '')
  const at = (h: number): string => `clock:${((h % 24) * 60 + minute) % 1440}`
  if (isLate && hour <= 12) return [at(/下午|pm|傍晚/.test(lead ?? '') && hour === 12 ? 12 : hour + 12)]
  return lead !== undefined || isExact || hour > 12 || hour === 0 ? [at(hour)] : [at(hour), at(hour + 12)]
}

function percentKeys(percent: number, off: string | undefined): string[] {
  return off === undefined
    ? [`percent:${show(percent)}`, `fold:${show(percent)}`]
    : [`percent:${show(percent)}`, `fold:${show(100 - percent)}`]
}

function foldKeys(text: string): string[] {
  const number = /^[一二三四五六七八九]{2}$/.test(text)
    ? Number([...text].map((char) => readNumeral(char)).join(''))
    : readNumeral(text)
  const kept = number >= 10 ? number : number * 10
  return [`fold:${show(kept)}`]
}

function moneyKeys(amount: number): string[] {
  return [`money:${show(amount)}`, `n:${show(amount)}`]
}

function readMoney([whole = '', a = '', wan, jiao, fen, tail]: (string | undefined)[]): string[] {
  if (/^一块(?!钱)/.test(whole) && jiao === undefined) return []
  const small = (jiao === undefined ? 0 : readNumeral(jiao) / 10) + (fen === undefined ? 0 : readNumeral(fen) / 100)
  return moneyKeys(readNumeral(a) * (wan ? 10000 : 1) + small + (tail === undefined ? 0 : Number(tail) / 10))
}

/** A month is 30 days, half a month 15 and a year 365, where one text counts days and the other months. */
function spanKeys(text: string, word: string): string[] {
  const number = readNumeral(text)
  const [dimension, factor] = spans[word] ?? ['n', 1]
  const amount = number * factor
  if (dimension === 'months')
    return [
      `months:${show(amount)}`,
      `hours:${show(amount % 12 === 0 ? (amount / 12) * 8760 : amount * 720)}`,
      `n:${show(number)}`,
    ]
  if (dimension === 'hours') return [`hours:${show(amount)}`, `n:${show(number)}`]
  return [`${dimension}:${show(amount)}`, `n:${show(number)}`]
}

function readMeasure([whole = '', a = '', word = '']: (string | undefined)[]): string[] {
  const [dimension, factor] = units[word] ?? ['n', 1]
  if (/^[一二三四五六七八九十]/.test(whole) && /^(?:两|m|度|升|寸)$/.test(word)) return []
  return [`${dimension}:${show(readNumeral(a) * factor)}`, `n:${show(readNumeral(a))}`]
}

function relativeOf(word: string): string {
  if (/^今|^当|^to/.test(word) && word !== 'tomorrow') return 'today'
  if (/^明|隔天|次日|第二天|tomorrow/.test(word)) return 'next-day'
  return word
}
