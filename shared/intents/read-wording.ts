import { normaliseText } from '../language/normalise-text.ts'

/** A text as features see it: `folded` with numbers masked, `core` also without the courtesy around a request. */
export type Wording = { folded: string; core: string }

/** Of a longer text the beginning and the end are read: bounded time, whatever is pasted. */
const readFirst = 320
const readLast = 160

const opening =
  /^(?:亲+[,， ]*|亲爱的|你好+|您好+|请问一?下?|问一?下|请教|麻烦(?!了|你|您|的)|hello(?![a-z])|hi(?![a-z])|老板|掌柜|店家|客服|小二|那个|美女|帅哥|我想问一?下?|想问一?下?|想咨询一?下?|咨询一?下?|在吗|在么|在不|[,.!?~、。 ])+/
const closing = /(?:[亲呢呀哦哈啊噢喔哟滴的~.!。 ,]|亲亲|ค่ะ|คะ|ครับ|คับ|จ้า|นะ| ạ| nhé| nha| kak| gan| po)+$/
/** Zero-width signs, direction marks, control signs, halves of broken surrogate pairs. */
const invisible = /[\p{Cf}\p{Cs}\p{Co}]|\p{Variation_Selector}|[^\P{Cc}\n\t]/gu

/** What chat logs and platforms put in the place of something, and numbers that are words. */
const replaced: [RegExp, string][] = [
  [/\[(?:数字|num)x?\]/g, '0'],
  [/\[(?:金额|价格)x?\]/g, '0元'],
  [/\[订单(?:号|编号)?x?\]/g, '№'],
  [/\[(?:电话|手机号?)x?\]/g, '☎'],
  [/\[(?:时间|日期)x?\]/g, '0点'],
  [/\[链接x?\]|https?:\/\/[^\s\p{Script=Han}]+/gu, '链接'],
  [/\[(姓名|地址|站点|城市)x?\]/g, '$1'],
  [/#e-\w?\d*(?:\[[^\]]{1,6}\])?|\/:[^\s\p{Script=Han}]{1,5}|\[[\p{Script=Han}a-z]{1,12}\]/gu, '☺'],
  [/12315|12345/g, '消协'],
  [/双\s?1[12]/g, '双十一'],
  [/(?<!\d)618(?!\d)/g, '大促'],
  [/^88+$/, '拜拜'],
  [/^66+$/, '厉害'],
]

/** Reads a text; any text, however long or broken, takes bounded time. */
export function readWording(text: string): Wording {
  const clean = normaliseText(shorten(text).replace(invisible, ''))
  const folded = maskNumbers(hasMark.test(clean) ? replaced.reduce(replaceOne, clean) : clean)
  return { folded, core: trimCourtesy(folded) }
}

const hasMark = /[[\d#/]/

function replaceOne(text: string, [pattern, by]: [RegExp, string]): string {
  return text.replace(pattern, by)
}

function shorten(text: string): string {
  return text.length <= readFirst + readLast ? text : `${text.slice(0, readFirst)} ${text.slice(-readLast)}`
}

/** Numbers keep their kind, not their value: № order number or waybill, ☎ phone, 0 any other. */
function maskNumbers(text: string): string {
  if (!/\d/.test(text)) return text
  return text
    .replace(/sy[\s-]*(?:\d[\s-]*){12}/g, '№')
    .replace(/(?<!\d)1[3-9]\d{9}(?!\d)/g, '☎')
    .replace(/[a-z]{0,3}\d{10,20}/g, '№')
    .replace(/\d+(?:\.\d+)?/g, '0')
}

/** Without the courtesy around a request; a message that is nothing else stays whole. */
function trimCourtesy(text: string): string {
  const core = text.replace(opening, '').replace(closing, '')
  return core.length >= 2 ? core : text
}
