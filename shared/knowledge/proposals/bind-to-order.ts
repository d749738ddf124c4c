import { extractCodes } from '../../language/codes/extract-codes.ts'
import { normaliseText } from '../../language/normalise-text.ts'
import { isOperatorTalk } from './strip-talk.ts'
import { askedBack, onceWords, orderWords, ruleWords, todayWords } from './talk.data.ts'

const email = /[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/
const address =
  /(?:路|街|大道|道|巷|弄|胡同|小区|花园|村)[\p{Script=Han}\s]{0,6}\d+\s*(?:号|弄|幢|栋)|\d+\s*(?:号楼|幢|栋|单元)|(?:收件人|收货人|联系人|姓名)[是为换成:：\s]{1,4}\S/u
const masked = /\p{Script=Han}\*{1,3}|1[3-9]\d\*{2,5}\d{2,4}/u
const calendarDay = /\d{1,2}\s*月\s*\d{1,2}\s*[日号]/

/** Why a pair of question and answer is no knowledge: it is about one order or person, or it is said once. */
export type Binding = 'orderBound' | 'oneOff'

/** A long answer may offer help at its end (把订单号发来，我帮您查); one of fewer parts is nothing else. */
const boundShare = 0.34

/** Whether a question and its answer hold for anybody else; null when they do. */
export function bindToOrder(question: string, answer: string): Binding | null {
  if (namesPerson(question) || namesPerson(answer)) return 'orderBound'
  const parts = answer.split(/[，。！？；,!?;\n]+/u).filter((part) => !isOperatorTalk(part))
  const isMostly = (isBound: (part: string) => boolean): boolean => {
    const bound = parts.filter(isBound).length
    return bound > 0 && bound >= parts.length * boundShare
  }
  if (isMostly((part) => orderWords.test(part))) return 'orderBound'
  if (isMostly((part) => onceWords.test(part))) return 'oneOff'
  if (isMostly((part) => orderWords.test(part) || onceWords.test(part))) return 'oneOff'
  if (todayWords.test(answer) && !ruleWords.test(answer)) return 'oneOff'
  return asksBack(answer) ? 'oneOff' : null
}

/** Order numbers, waybills, phones, addresses, names beside them, mail addresses, a day of one parcel. */
export function namesPerson(text: string): boolean {
  if (email.test(text) || address.test(text) || masked.test(text)) return true
  if (!/\d{5}/.test(text)) return calendarDay.test(text) && orderWords.test(text)
  const { orderNumbers, waybills, phones } = extractCodes(normaliseText(text))
  return orderNumbers.length + waybills.length + phones.length > 0 || /\d{9,}/.test(text)
}

function asksBack(answer: string): boolean {
  return answer.length <= 30 && /[？?]\s*[~～]*$|[吗么]\s*[~～。]*$/.test(answer) && askedBack.test(answer)
}
