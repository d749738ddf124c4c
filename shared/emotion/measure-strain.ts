import { normaliseText } from '../language/normalise-text.ts'
import type { EmotionContext } from './detect-emotion.ts'

/** What adds to anger without mood words, and whether it has gone on for long. */
export type Strain = { amount: number; isLong: boolean; evidence: string[] }

const shouting = /[!?]{2}|[!?][^!?]{0,200}[!?]/
/** 退款退款退款, 喂喂喂: the same call three times running. */
const insisting = /(\p{Script=Han}{1,4})[\s,!?]{0,3}\1[\s,!?]{0,3}\1/u
const laughing = /^[哈呵嘻嘿呜嗯哦啊好对]/
const longWaitSeconds = 120

/** What adds to anger without words: shouting, saying it again, waiting, unanswered rounds. */
export function measureStrain(folded: string, raw: string, context: EmotionContext): Strain {
  const evidence: string[] = []
  let amount = 0
  const add = (reason: string, value: number): void => {
    evidence.push(reason)
    amount += value
  }
  const plain = raw.normalize('NFKC')
  if (shouting.test(plain)) add('标点', 0.12)
  const recent = context.recent ?? []
  const isRepeated = folded.length > 2 && recent.some((earlier) => normaliseText(earlier) === folded)
  if (isRepeated || isInsisting(plain)) add('重复', 0.15)
  if ((context.waitedSeconds ?? 0) >= longWaitSeconds) add('等待', 0.1)
  const rounds = context.unresolvedRounds ?? 0
  if (rounds >= 2) add('未解决', 0.1 * Math.min(3, rounds))
  return { amount, isLong: rounds >= 2 || isRepeated, evidence }
}

function isInsisting(text: string): boolean {
  const said = insisting.exec(text)?.[1]
  return said !== undefined && !laughing.test(said)
}
