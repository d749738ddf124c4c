import { normaliseText } from '../../language/normalise-text.ts'
import { courtesies, fillings, operatorPhrases, shopperPhrases, wordless } from './talk.data.ts'

const signs = /[^\p{L}\p{N}]+/gu
const toPattern = (phrases: readonly string[]): string => [...phrases].sort((a, b) => b.length - a.length).join('|')
const onlyShopper = new RegExp(`^(?:${toPattern(shopperPhrases)})*$`, 'u')
const onlyOperator = new RegExp(`^(?:${toPattern(operatorPhrases)})*$`, 'u')
const hello = '你好|您好|hi|hello|哈喽|亲亲?|老板|客服|掌柜的?|在[吗么嘛不]|有人[吗在]+|那个?|然后|还有|另外'
const asking = '请问一?下?|想问一?下?|问一下|咨询一?下'
/** 亲子装 and 客服电话 are no greetings: those need a sign or a blank behind them. */
const greeting = new RegExp(
  `^(?:(?:${hello})(?:[啊呀哈呢]?[\\s，,。.！!？?～~、]+|(?=${asking}))|(?:${asking})[\\s，,]*)+`,
  'i',
)

/** The words of a message as they are compared: folded, without signs, pictures and links. */
export function foldWords(text: string): string {
  return normaliseText(text.replace(wordless, ' ')).replace(signs, '')
}

/** Whether a shopper's message asks and tells nothing: a greeting, thanks, 好的, a picture alone. */
export function isShopperTalk(text: string): boolean {
  return onlyShopper.test(foldWords(text))
}

/** Whether an operator's message says nothing: a greeting, 稍等, 不客气, being sorry. */
export function isOperatorTalk(text: string): boolean {
  return onlyOperator.test(foldWords(text.replace(courtesies, ' ').replace(fillings, ' ')))
}

/** A shopper's words without the greeting before them and without pictures and links. */
export function dropGreeting(text: string): string {
  const bare = dropWordless(text)
  const rest = bare.replace(greeting, '').trim()
  return rest === '' ? bare : rest
}

/** An operator's words without what ends every talk, and without pictures and links. */
export function dropCourtesy(text: string): string {
  return dropWordless(text.replace(courtesies, ' ')).replace(/^[，,。.！!？?～~、；;\s]+|[，,、；;\s]+$/gu, '')
}

/** A text without pictures, links and the codes of emoticons. */
export function dropWordless(text: string): string {
  return text.replace(wordless, ' ').replace(/\s+/g, ' ').trim()
}
