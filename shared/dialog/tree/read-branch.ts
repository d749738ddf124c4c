import { normaliseText } from '../../language/normalise-text.ts'
import { optionWords } from './option-words.data.ts'
import { readMeasuredOption } from './read-measured-option.ts'
import { readOptionNumber } from './read-option-number.ts'

const yes =
  /^(?:是的?|对的?|对啊|没错|嗯+|有的?|好的?|可以|能|会|已经|当然|有啊|是啊|恩|yes|y|ok|没问题)[了啊呀哦哈吧呢的]*$/
const no = /^(?:不是?的?|没有?的?|否|不对|不能|不会|不行|未|无|还没有?|没呢|no|n|nope)[了啊呀哦哈吧呢的]*$/
const goesOn =
  /^(?:继续|下一步|然后呢?|接着|接下来|做完|完成|好|好的|知道|明白|弄好|试过|搞定|做好|ok|行|嗯+|是的?|对)[了啊呀哦哈吧呢的]*$/
const negative = /^(?:否|不|没|未|无|还没|非)/
/** How a question begins or ends: it asks something of its own and is no answer. */
const asks = /[?？]|[吗么]$|怎么|多少|多久|什么|哪|为什么|能不能|可不可以/
const fillers = /[,，.。!！~、\s]|应该|好像|可能|大概|我的?|这个|那个|就是|的话|情况|属于|选择?|啊|呀|吧|了|的|呢|哦/g
const leastShare = 0.6
const clearlyMore = 0.2

/**
 * Which option of a process a message chooses: by number or letter, by its name, by yes or no, by a measure that falls
 * into one of them, or in the shopper's own words. Undefined when it chooses none, or more than one.
 */
export function readBranch(said: string, options: readonly string[]): string | undefined {
  const text = normaliseText(said)
  const bare = text.replace(/[,，.。!！~、\s]+$/g, '').trim()
  const named = options.find((option) => normaliseText(option) === bare)
  if (named !== undefined) return named
  if (asks.test(text)) return undefined
  if (options.length === 1) return goesOn.test(bare) ? options[0] : undefined
  return (
    readYesOrNo(bare, options) ??
    only(options.filter((option) => bare.includes(normaliseText(option)) && !isWithin(option, bare, options))) ??
    readOptionNumber(bare, options) ??
    readMeasuredOption(bare, options) ??
    bySynonyms(bare, options) ??
    byWords(bare, options)
  )
}

/** 有 and 没有, 是 and 否: one of two options that deny each other. */
function readYesOrNo(text: string, options: readonly string[]): string | undefined {
  const isYes = yes.test(text)
  if (isYes === no.test(text)) return undefined
  const denied = options.filter((option) => negative.test(option))
  const affirmed = options.filter((option) => !negative.test(option))
  if (options.length !== 2 || denied.length !== 1) return undefined
  return isYes ? affirmed[0] : denied[0]
}

/** 拆封 stands within 没拆封, and 有 within 没有: the longer name is meant, or its denial. */
function isWithin(option: string, text: string, options: readonly string[]): boolean {
  const name = normaliseText(option)
  const isDenied = !negative.test(name) && new RegExp(`[不没未无非]有?${escaped(name)}`).test(text)
  const longer = options.some((other) => {
    const whole = normaliseText(other)
    return whole !== name && whole.includes(name) && text.includes(whole)
  })
  return isDenied || longer
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** 盒子打开了 is 已拆封, 我都没动过 is 未拆封. */
function bySynonyms(text: string, options: readonly string[]): string | undefined {
  const states = statesOf(text)
  if (states.size === 0) return undefined
  return only(options.filter((option) => [...statesOf(normaliseText(option))].some((state) => states.has(state))))
}

/** The states that a text tells of; where a word stands within the word for its opposite, the opposite is told. */
function statesOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [at, { means, not = [] }] of optionWords.entries()) {
    if (not.some((word) => text.includes(word))) found.add(`-${at}`)
    else if (means.some((word) => text.includes(word) && !deniedIn(text, word))) found.add(`+${at}`)
    else if (not.length > 0 && means.some((word) => deniedIn(text, word))) found.add(`-${at}`)
  }
  return found
}

function deniedIn(text: string, word: string): boolean {
  return new RegExp(`(?:不|没有?|未|没有被)${escaped(word)}`).test(text)
}

/** The option that shares most characters with what was said, if clearly more than any other and not its denial. */
function byWords(text: string, options: readonly string[]): string | undefined {
  const said = text.replace(fillers, '')
  if ([...said].length < 2) return undefined
  const shares = options.map((option) => {
    const name = normaliseText(option).replace(fillers, '')
    return isDenial(said) === isDenial(name) ? shareOf(said, name) : 0
  })
  const best = Math.max(...shares)
  const at = shares.indexOf(best)
  const isClear = shares.every((share, other) => other === at || share <= best - clearlyMore)
  return best >= leastShare && isClear ? options[at] : undefined
}

function isDenial(text: string): boolean {
  return /[不没未无]/.test(text)
}

/** Of the shorter text, the share of its characters that the other one has too. */
function shareOf(a: string, b: string): number {
  const [short, long] = [...a].length <= [...b].length ? [a, b] : [b, a]
  const chars = [...new Set(short)]
  return chars.length < 2 ? 0 : chars.filter((char) => long.includes(char)).length / chars.length
}

function only(options: readonly string[]): string | undefined {
  return options.length === 1 ? options[0] : undefined
}
