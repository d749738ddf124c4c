import type { ShopperLanguage, TranslationTask } from '../../../protocol/writing-uses.ts'

const numerals: Readonly<Record<string, string>> = Object.fromEntries(
  [...'一二三四五六七八九']
    .map((sign, at) => [sign, String(at + 1)] as const)
    .concat([
      ['两', '2'],
      ['十', '10'],
    ]),
)
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const monthName = `(?:${months.join('|')})[a-z]*`

/** What is a value, the longest reading first. Its unit goes with it only where the unit is a sign or a part of a date. */
const values: readonly [kind: string, pattern: string][] = [
  ['link', String.raw`(?:https?:\/\/|www\.)[^\s，。；、）)]+|[\w.+*-]+@[\w-]+\.[\w.-]+`],
  ['date', String.raw`(?:\d{4}\s?[-/年.]\s?)?\d{1,2}\s?月\s?\d{1,2}\s?[日号號]|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`],
  ['date', String.raw`\b${monthName}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?\b|\b\d{1,2}\s+${monthName}\b`],
  ['clock', String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`],
  ['money', String.raw`[¥￥$€£₫฿₱]\s?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?\s?(?:元|块钱|块)`],
  ['name', '「[^」]+」|《[^》]+》'],
  ['code', String.raw`[A-Za-z*]*\d[\w*]*(?:[-.:/,]\w+)*%?`],
  ['count', '[二三四五六七八九十两](?=[ ]?(?:天|日|个|個|件|小时|小時|周|年|次|双|条|元|块|分钟))'],
  ['count', String.raw`\p{N}+`],
]
const anyValue = new RegExp(values.map(([, pattern]) => `(${pattern})`).join('|'), 'giu')

/** Puts a mark for every number, amount, date, code, link and quoted name; the words behind it suit the language. */
export function hideForTranslation(text: string, to: ShopperLanguage): Pick<TranslationTask, 'marked' | 'values'> {
  const found: TranslationTask['values'] = []
  const marked = text.replace(/[⟦⟧]/g, '').replace(anyValue, (...hit: unknown[]) => {
    const words = String(hit[0])
    const kind = values[hit.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? ''
    const mark = `⟦a${found.length + 1}⟧`
    found.push({ mark, words: toLanguage(words, kind, to), kind })
    return mark
  })
  return { marked, values: found }
}

/** Amounts and dates in signs that both sides read; whatever is not known for certain stays as it was written. */
function toLanguage(words: string, kind: string, to: ShopperLanguage): string {
  const isChinese = to === 'zh-Hans' || to === 'zh-Hant'
  if (kind === 'count') return numerals[words] ?? words
  if (kind === 'money') return isChinese ? words : words.replace(/^(\S+?)\s?(?:元|块钱|块)$/, '¥$1')
  if (kind === 'name') return isChinese ? words : words.replace(/^[「《](.*)[」》]$/, '"$1"')
  return kind === 'date' ? toDate(words, to) : words
}

function toDate(words: string, to: ShopperLanguage): string {
  const [, year, month, day] = /^(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]$/.exec(words) ?? []
  if (month === undefined || day === undefined || to.startsWith('zh')) return words
  const name = months[Number(month) - 1]
  if (name === undefined) return words
  if (to === 'en' || to === 'fil') return `${name} ${Number(day)}${year === undefined ? '' : `, ${year}`}`
  return `${Number(day)}/${Number(month)}${year === undefined ? '' : `/${year}`}`
}
