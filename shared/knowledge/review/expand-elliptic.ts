import type { ClaimSentence } from './claim-sentence.ts'
import { foldText } from './fold-text.ts'
import { maskMeasures } from './mask-measures.ts'

const polite = '(?:亲亲?|您好|你好)?[,，!！~ ]*'
/** 一般 3 天: the number stands where the question asked for one. */
const numberHead = new RegExp(`^${polite}(?:一般|大概|大约|通常|正常|差不多|是|要|需要|都是|目前|支持|现在是)?\\s*$`)
const asked = /多久|几天|多长时间|什么时候|啥时候|多少钱|多少|几点|几个月|几年|吗|呢|么|怎么算|[?？]/g
const yes = new RegExp(`^${polite}(可以|能|支持|有|会|行|要|需要|是)(?:的|哦|呀|啊|滴|呢)*$`)
const no = new RegExp(
  `^${polite}(不可以|不能|不支持|没有|不会|不用|不需要|不行|不是|暂不支持|暂时不行)(?:的|哦|呀|啊|呢)*$`,
)
const questionWords =
  /能不能|可不可以|可以不可以|有没有|是不是|是否|会不会|要不要|需不需要|支不支持|可以|支持|能|需要|要|有|会|是|吗|么|呢|不(?=[?？]?$)|[?？]/g
/** Two questions in one title leave open which one is answered. */
const severalQuestions = /[、,，/和]/

/**
 * What an answer says that leaves its words to the question: 「多久发货」 answered by 「一般 48 小时内」, 「能开专票吗」 by
 * 「可以的」. Null where the sentence stands by itself.
 */
export function expandElliptic(title: string, { exact, folded, masked }: ClaimSentence): ClaimSentence | null {
  const question = foldText(title)
  if (severalQuestions.test(question)) return null
  const first = masked.measures[0]
  if (first !== undefined && numberHead.test(folded.slice(0, first.start))) {
    return expand(exact, `${question.replace(asked, '')}${folded.slice(first.start)}`)
  }
  const head = /^[^,，]*/.exec(folded)?.[0] ?? ''
  const word = yes.exec(head)?.[1] ?? no.exec(head)?.[1]
  const verb = /^(要|不用|可以|不可以|能|不能|会|不会|需要|不需要)([^,，的]{1,3})$/.exec(head)
  if (verb?.[1] !== undefined && question.includes(verb[2] ?? '')) {
    return expand(exact, `${verb[1]}${question.replace(questionWords, '')}`)
  }
  return word === undefined ? null : expand(exact, `${toModal(word)}${question.replace(questionWords, '')}`)
}

function expand(exact: string, folded: string): ClaimSentence {
  return { exact, folded, masked: maskMeasures(folded), isExpanded: true }
}

/** 行 and 是 agree to whatever was asked. */
function toModal(word: string): string {
  if (word === '行' || word === '是') return '可以'
  return /^(?:不行|不是|暂)/.test(word) ? '不能' : word
}
