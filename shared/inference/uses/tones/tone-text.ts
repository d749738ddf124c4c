import type { Tone, TonedTexts } from '../../../protocol/writing-uses.ts'
import { tones } from '../../../protocol/writing-uses.ts'
import { readValues } from '../../../replies/checks/draft/read-values.ts'

const openings = /^(?:亲+|宝|宝子|亲爱的|您好|你好|hi|hello)(?:[，,!！~～\s]|$)+/i
const particles = /(?:哦|呢|呀|啦|哈|噢|喔|嘛)?[~～]*(?=[。！!？?，,\n]|$)/gu
const upset = /抱歉|对不起|不好意思|难过|着急|理解您|理解你/
/** Sentences that only receive, comfort or take leave. */
const courtesy =
  /^(?:亲|您好|你好|感谢|谢谢|非常感谢|抱歉|真抱歉|很抱歉|非常抱歉|对不起|不好意思|理解|辛苦|请放心|祝|有(?:任何)?(?:问题|需要)|随时|还有(?:什么|其他)|收到|好的|帮[您你]看)/
/** Whatever binds or refuses is no courtesy. */
const binding = /不|没|未|无|别|勿|除|如果|若|要是|先|才|仅|只|满|前|后|内|可以|能|会|(?<![您你]的)支持|免|退|换|赔|补/

const ways: Record<Tone, (text: string) => string> = { warm: toWarm, formal: toFormal, short: toShort }

/** A draft in every tone that is not how it stands already; numbers, conditions and denials are the same in each. */
export function toneText(text: string): TonedTexts {
  const own = text.trim()
  const toned: TonedTexts = {}
  for (const tone of tones) {
    const written = ways[tone](own).trim()
    if (written !== '' && written !== own && saysTheSame(own, written)) toned[tone] = written
  }
  return toned
}

/** Somebody who was told sorry is not called 亲. */
function toWarm(text: string): string {
  if (upset.test(text)) return soften(text)
  const rest = text.replace(openings, '')
  return /^亲[，,]/.test(text) ? soften(text) : `亲，${soften(rest)}`
}

/** Only the last breath: 哦 after every sentence is no kindness. */
function soften(text: string): string {
  return upset.test(text) ? text : text.replace(/(?<=\p{Script=Han})(?<![哦呢呀啦哈吗吧])。$/u, '哦。')
}

function toFormal(text: string): string {
  const plain = text
    .replace(openings, '')
    .replace(particles, '')
    .replace(/你们/g, '您')
    .replace(/你/g, '您')
    .replace(/[!！]/g, '。')
    .replace(/。{2,}/g, '。')
    .replace(/(?<=。[^。？?\n]*\p{Script=Han})$/u, '。')
  return upset.test(plain) ? plain : `您好，${plain}`
}

/** Without what only receives and takes leave: fact, condition and option stay. */
function toShort(text: string): string {
  const sentences = text.match(/[^。！？!?\n]+[。！？!?\n]*/g) ?? []
  const kept = sentences.filter((one) => !isCourtesy(one.trim()))
  return (kept.length === 0 ? sentences.slice(0, 1) : kept).join('').replace(openings, '')
}

function isCourtesy(sentence: string): boolean {
  return courtesy.test(sentence) && !binding.test(sentence) && valuesOf(sentence) === ''
}

/** The same values in the same order, the same denials, the same conditions. */
function saysTheSame(one: string, other: string): boolean {
  return valuesOf(one) === valuesOf(other) && bindingOf(one) === bindingOf(other)
}

function bindingOf(text: string): string {
  return (
    text
      .replace(openings, '')
      .split(/[。！？!?\n]/)
      .filter((sentence) => !isCourtesy(sentence.trim()))
      .join('')
      .match(new RegExp(binding, 'g'))
      ?.join('') ?? ''
  )
}

function valuesOf(text: string): string {
  return readValues(text.toLowerCase())
    .map(({ keys }) => keys.join('|'))
    .join(';')
}
