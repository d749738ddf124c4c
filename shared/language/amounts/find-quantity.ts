import { numeralClass } from '../parse-chinese-number.ts'
import { readNumber } from './number-patterns.ts'

/** How many a shopper wants; `isEach`: of every item named. */
export interface MentionedQuantity {
  quantity: number
  isEach?: true
}

const counters =
  '件|双|条|个|顶|只|套|包|袋|箱|盒|瓶|罐|把|支|副|台|份|斤|张|根|床|提|打|对|本|块(?=肥皂|香皂|布|电池|砖|巧克力|饼|蛋糕|手表|表|毛巾|屏|板|垫|硬盘|肉|玻璃|瓷砖|面包|糖|玉|石|豆腐|地垫)|桶|片|枚|颗|粒|组|听|卷|朵|盆|棵|部|辆|幅|pcs|pieces?|pairs?|sets?'
const count = `(\\d{1,4}|半|[${numeralClass}俩仨]{1,3})`
/** 两个月, 三个人, 大一个码, 一个问题, 三件套 and 两件八折 name no wish for so many. */
const notGoods =
  '(?!月|小时|星期|礼拜|人|地址|工作日|半月|天|码|号|尺码|色|颜色|问题|事|地方|忙|建议|电话|钟|季|世纪|多月|套|孩子|朋友|小孩|宝宝|样|字|[\\d一二三四五六七八九]折|打?[\\d一二三四五六七八九]+折)'
const counted = new RegExp(`(?<![第\\d.减满每${numeralClass}\\-/])${count}\\s*(?:${counters})${notGoods}`, 'g')
const times = /(?:[x×*]|乘以?)\s*(\d{1,3})(?![\d.]|\s*(?:cm|mm|厘米|米|m\b))/
const beforeTimes = /(?<![\d.])(\d{1,3})\s*[x×*]\s*\d/
const stated =
  /(?:数量|件数|个数|拍了?|要|买|来|下单了?)\s*(?:是|为|:)?\s*(\d{1,2})(?![\d.]|\s*(?:[块元cm码号斤%折月日点天分岁米升年l的.]|kg|小时|厘米))/
const alone = /(?:要|买|来|拿|拍)(俩|仨)(?!人)/
const each = /每[样种款个色]|各(?:来|要|买|拿)?(?=[\d一二两三四五六七八九])|一样(?=[\d一二两三四五六七八九])/
const dozens = /打$/
/** 136斤 is a person, 5斤 is an order. */
const bodyWeight = new RegExp(`(?:[\\d.]{2,}|[${numeralClass}]{3,})\\s*(?:市?斤)`, 'g')
/** How many a folded text asks for; null when it does not say. */
export function findQuantity(text: string): MentionedQuantity | null {
  const rest = text.replace(bodyWeight, ' ')
  const value = readCounted(rest) ?? readTimes(rest) ?? fromDigits(stated.exec(rest)?.[1] ?? alone.exec(rest)?.[1])
  if (value === undefined || value <= 0) return null
  return each.test(text) ? { quantity: value, isEach: true } : { quantity: value }
}

/** The first count; of 每样两包 the 2, of 两盒*3 the 3. */
function readCounted(text: string): number | undefined {
  for (const match of text.matchAll(counted)) {
    const value = fromDigits(match[1])
    if (value === undefined) continue
    const multiplied = times.exec(text.slice(match.index))?.[1]
    if (multiplied !== undefined) return Number(multiplied)
    return dozens.test(match[0]) ? value * 12 : value
  }
  return undefined
}

/** 2kg×3 asks for three; 12×18 cm is a size. */
function readTimes(text: string): number | undefined {
  if (/\d\s*[x×*]\s*\d+\s*[x×*]/.test(text) || (beforeTimes.test(text) && !/[斤g包盒瓶袋]\s*[x×*]/.test(text)))
    return undefined
  return fromDigits(times.exec(text)?.[1])
}

function fromDigits(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (text === '半') return 0.5
  return readNumber(text)
}
