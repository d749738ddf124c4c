import { alignClauses } from './align-clauses.ts'
import { findMisbound } from './check-bindings.ts'
import { findUnfounded } from './check-claims.ts'
import { findDropped } from './check-coverage.ts'
import { findMistimed } from './check-events.ts'
import { findLimits } from './check-limits.ts'
import { findContradicted } from './check-polarity.ts'
import { findStrangeValues, findValuesLeftOut } from './check-values.ts'
import { findOtherAgents, findOtherOrder } from './compare-agents.ts'
import { compareClauses } from './compare-clauses.ts'
import { compareForm } from './compare-form.ts'
import { compareWords } from './compare-words.ts'
import type { Compared, DraftSign } from './draft-sign.ts'
import { findAllowed } from './find-allowed.ts'
import { findOtherNames, findOtherSides } from './find-other-sides.ts'
import { findSwapped } from './find-swapped.ts'
import { keepsDenials } from './keeps-denials.ts'
import { placeSigns } from './place-signs.ts'
import type { ReadText } from './read-draft.ts'

/** All signs that a draft is not faithful, weak and strong: what they are worth together `weighSigns` says. */
export function findSigns(texts: Compared): DraftSign[] {
  const { own, said, known, allowed } = texts
  const closeness = measureCloseness(said, own)
  const [ours, theirs] = [alignClauses(said, own, { known, allowed }), alignClauses(own, said)]
  const signs = [
    ...findValues(texts),
    ...findClaims(texts),
    ...compareWords(texts),
    ...named('dropped', 'dropped', findDropped(own, said)),
    ...findLimits(said, own).map(({ reason, words }) => ({ sign: `limit-${reason}`, reason, words })),
    ...Object.entries(findContradicted(said, own)).flatMap(([kind, words]) =>
      named(`denial-${kind}`, 'contradiction', words),
    ),
    ...named('allowed', 'contradiction', findAllowed(said, own)),
    ...(keepsDenials(own.text, said.text) ? [] : named('denials-turned', 'contradiction', [said.text])),
    ...findExchanges(texts),
    ...compareForm(texts),
    ...compareClauses(ours, theirs),
  ]
  const near = closeness === 0 ? '' : `close${closeness}-`
  const graded = signs.map((one) => (ofWords.test(one.sign) ? { ...one, sign: near + one.sign } : one))
  return placeSigns(graded, texts, theirs)
}

/** Signs that say more the less a draft otherwise changes: of a free rewording many words are new. */
const ofWords =
  /^(?:run|gone|swap|thin|conditions|denials-(?!turned)|denial-mild|denial-lone|near|dropped|narrower|strange|missed|came|left-(?!out|small)|opposite|flip)/
const nearer = 0.4
const copied = 0.6

/** How many of the pairs of letters of a draft stand in the basis too: 0 free, 1 nearer, 2 nearly a copy. */
function measureCloseness(said: ReadText, own: ReadText): number {
  const pairs = [...said.masked.matchAll(/(?=(\p{L}{2}))/gu)].map(([, pair = '']) => pair)
  const share = pairs.filter((pair) => own.masked.includes(pair)).length / Math.max(1, pairs.length)
  return share > copied ? 2 : share > nearer ? 1 : 0
}

function findValues({ own, said, allowed }: Compared): DraftSign[] {
  const signOf = (words: string, small: string, sign: string): string => (smallCount.test(words) ? small : sign)
  return [
    ...findStrangeValues(said, own, allowed).map((words) => ({
      sign: signOf(words, 'value-small', 'value'),
      reason: 'value' as const,
      words,
    })),
    ...findValuesLeftOut(said, own, allowed).map((words) => ({
      sign: signOf(words, 'left-small', 'left-out'),
      reason: 'left-out' as const,
      words,
    })),
  ]
}

/** A small count in letters may count what the reply lists; the end of a year or month may stand for its day. */
const smallCount = /^(?:[一两二三四]|[年月]底)$/

function findClaims({ said, known }: Compared): DraftSign[] {
  return findUnfounded(said, known.text).map(({ at, words }) => ({ sign: `claim-${at}`, reason: 'claim', words }))
}

function findExchanges({ own, said, known }: Compared): DraftSign[] {
  return [
    ...named('mistimed', 'mistimed', findMistimed(said, own)),
    ...named('exchanged', 'exchanged', findMisbound(said, own)),
    ...named('astray', 'exchanged', findSwapped(said, own)),
    ...findOtherSides(said.text, known.text).map(
      ({ side, words }): DraftSign => ({ sign: `side-${side}`, reason: 'exchanged', words }),
    ),
    ...named('agent', 'exchanged', findOtherAgents(said, own)),
    ...named('order', 'mistimed', findOtherOrder(said, own)),
    ...named('name', 'new-words', findOtherNames(said.text, known.text)),
  ]
}

function named(sign: string, reason: DraftSign['reason'], words: readonly string[]): DraftSign[] {
  return words.map((one) => ({ sign, reason, words: one }))
}
