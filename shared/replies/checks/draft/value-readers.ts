import {
  clockKeys,
  dateKeys,
  foldKeys,
  moneyKeys,
  monthNames,
  monthOf,
  percentKeys,
  readCode,
  readMeasure,
  readMoney,
  relativeOf,
  spanKeys,
} from './value-keys.ts'
import { alternatives, numeral, readNumeral, show, spans, units } from './value-patterns.ts'

/** How values of one kind are found and read; the first group is the whole. */
export type Reader = { kind: string; pattern: RegExp; read: (parts: (string | undefined)[]) => string[] }

const n = numeral
const to = '\\s*(?:-|~|–|—|～|到|至|and|to|、)\\s*'
const span = `(?:个\\s*)?(${alternatives(Object.keys(spans))})(?![a-z])`
const unit = `(${alternatives(Object.keys(units))})(?![a-z])`
const monthName = `(${monthNames.join('|')})[a-z]*\\.?`
const clockLead = '(凌晨|上午|早上|早|中午|下午|傍晚|晚上|今晚|晚|夜里)?'
const classifier =
  '(?:个|件|次|张|支|瓶|盒|包|箱|份|台|条|双|只|粒|颗|片|块|款|套|人|笔|倍|种|位|本|枚|杯|袋|组|名|层|期|码|号|盖|字|枝|束|根|株|口|平勺|勺|颗|样|步|处|块|条|行|间|桌|餐|课|节|集|部|辆|顶|盆|卷|罐|桶|幅|把|扇|times?)'

/** Readers in the order in which they take from a text: what one has read no later one sees. */
export const readers: readonly Reader[] = [
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
    pattern: /(?<!每)(下个?)?(?:周|星期|礼拜)([一二三四五六日天])(?![次个共期到])/g,
    read: ([, next = '', day = '']) => [`weekday:${next.slice(0, 1)}${day === '天' ? '日' : day}`],
  },
  {
    kind: 'relative',
    pattern:
      /今天|今日|今晚|(?:签收|收货|收到)(?:的?那天|的?那一天|的?当天)|今早|今儿|当日|当天|明天|明日|明早|明晚|明儿|大后天|后天|隔天|次日|翌日|第二天|下个?(?:周|星期)(?![一二三四五六日天])|下个?月|本周|这周|本月|这个月|月底|月末|年底|年末|today|tonight|tomorrow|next week/g,
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
      `${clockLead}\\s?((?!一点(?![钟半整前后到]))${n})(?:点(?!击|可|抵|折|积|数|就好|就行)|时(?=[前止,，。整]|以前|之前|截))(?:钟|整)?(?:(${n})分?)?`,
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
  {
    kind: 'percent',
    pattern: new RegExp(`(${n})成(?!功|分|为|立|本|员|人|长|熟|品|衣|套|型)`, 'g'),
    read: ([, p = '']) => [`percent:${show(readNumeral(p) * 10)}`, `fold:${show(readNumeral(p) * 10)}`],
  },
  {
    kind: 'span',
    pattern: /(\d|[一二两三四五六])个半(小时|钟头|月|星期)/g,
    read: ([, a = '', word = '']) => spanKeys(String(readNumeral(a) + 0.5), word),
  },
  {
    kind: 'count',
    pattern: /([一二三四五六七八九])([二三四五六七八九])十(?=[个度天元块分])/g,
    read: ([, a = '', b = '']) => [a, b].map((one) => `n:${readNumeral(one) * 10}`),
  },
  {
    kind: 'span',
    pattern: /([一二两三])年半/g,
    read: ([, a = '']) => spanKeys(String(readNumeral(a) * 12 + 6), '月'),
  },
  {
    kind: 'one',
    pattern:
      /(?<![\d.])\d(?=[)、](?!\d))|(?<!\d)(?:1[0-2]|[1-9])月(?![\d龄])|第[一二三四五六七八九十]|(?<!\d)20[23]\d年(?!\d)/g,
    read: ([a = '']) => [`n:${a}`],
  },
  { kind: 'percent', pattern: /一半|对半|\bhalf\b/g, read: () => ['percent:50', 'fold:50'] },
  {
    kind: 'money',
    pattern: new RegExp(`([¥￥$€£]|rmb|usd|hk\\$|nt\\$)\\s?(${n})(万)?`, 'g'),
    read: ([, , a = '', wan]) => moneyKeys(readNumeral(a) * (wan ? 10000 : 1)),
  },
  {
    kind: 'money',
    pattern: new RegExp(
      `(${n})(万)?\\s?(?:元|块钱?|圆|yuan|dollars?|usd|rmb)(?:(${n})(?:角|毛)(?:(${n})分)?|([1-9]|[一二三四五六七八九](?=$|[^\\p{L}\\d]))(?![\\d.到至个件次天小分~-]))?`,
      'gu',
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
    pattern: new RegExp(`(\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)?|[一二两三四五六七八九十百千]+)\\s?${unit}`, 'g'),
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
    pattern: /(\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)(万)?/g,
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
