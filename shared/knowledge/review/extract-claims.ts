import type { AnswerVariant, Article } from '../../protocol/article.ts'
import { choiceAspects, measureAspects } from './aspects.data.ts'
import type { Aspect, Claim, ClaimPlace } from './claim.ts'
import { type ClaimSentence, clauseAround, clausesOf, type FoundClaim } from './claim-sentence.ts'
import { readNamed } from './read-named.ts'
import { readOffers } from './read-offers.ts'
import { readScope } from './read-scope.ts'
import { readSpans } from './read-spans.ts'
import { readStates } from './read-states.ts'
import { readWarranties } from './read-warranties.ts'
import { provinces } from './scope-words.data.ts'

/** Every statement of one answer, given as its sentences, that some aspect knows. */
export function extractClaims(article: Article, variant: AnswerVariant['id'], sentences: ClaimSentence[]): Claim[] {
  const place: ClaimPlace = { kind: 'article', articleId: article.id, title: article.title, variant }
  return sentences.flatMap((sentence) => claimsOfSentence(sentence, place, article))
}

/** Every statement of one sentence. */
export function claimsOfSentence(sentence: ClaimSentence, place: ClaimPlace, article: Article | null): Claim[] {
  const { folded } = sentence
  const found = [
    ...readMeasured(sentence),
    ...readChoices(sentence),
    ...readStates(sentence),
    ...readSpans(sentence),
    ...readOffers(sentence),
    ...readWarranties(sentence, article),
    ...readFreeForAll(sentence),
    ...clausesOf(folded).flatMap(({ start, text }) =>
      readNamed(text).map((named) => ({
        ...named,
        start: start + named.start,
        end: start + named.end,
        window: withoutPlaces(text),
      })),
    ),
  ]
  return found.map((one) => toClaim(one, sentence, place, article))
}

function toClaim(
  found: FoundClaim,
  { exact, folded, isExpanded }: ClaimSentence,
  place: ClaimPlace,
  article: Article | null,
): Claim {
  const scope = readScope(found.window ?? folded)
  const inherent = new Set(found.inherent ?? [])
  return {
    place,
    article,
    aspect: found.aspect,
    value: found.value,
    goods: found.goods ?? scope.goods,
    conditions: scope.conditions.filter((condition) => !inherent.has(condition)),
    isLaw: readScope(folded).isLaw,
    sentence: exact,
    words: isExpanded ? exact : exact.slice(found.start, found.end).trim(),
  }
}

/** 全场包邮: free from nothing on. */
function readFreeForAll({ folded }: ClaimSentence): FoundClaim[] {
  const match = /(?:全场|所有|一律|都|全部|全国|不管|每单)[^,，不满元]{0,8}(?:包邮|免运费|免邮)/.exec(folded)
  if (match === null || /满|元|块/.test(folded.slice(0, match.index))) return []
  const aspect = { id: 'free-shipping-from', label: '包邮门槛', better: 'less' as const }
  const measure = { kind: 'money' as const, unit: 'fen', low: 0, high: 0, bound: 'exact' as const }
  const start = match.index
  return [{ aspect, value: { kind: 'measure', measure }, start, end: start + match[0].length }]
}

/** A name of a place is the value here, not a limit. */
function withoutPlaces(clause: string): string {
  return clause.replace(provinces, '').replace(/偏远|港澳台?|香港|澳门|台湾|国外|境外|海外/g, '')
}

function readMeasured({ folded, masked }: ClaimSentence): FoundClaim[] {
  if (masked.measures.length === 0) return []
  return measureAspects.flatMap(({ pattern, not, inherent = [], id, label, better }) =>
    [...masked.text.matchAll(pattern)].flatMap((match) => {
      const sign = [...match[0]].findIndex((_, at) => masked.measureAt(match.index + at) !== undefined)
      const measure = masked.measures[masked.measureAt(match.index + sign) ?? -1]
      if (measure === undefined) return []
      const start = masked.toOriginal(match.index)
      const end = masked.toOriginal(match.index + match[0].length)
      const window = clauseAround(folded, start, end)
      if (not?.test(window) === true) return []
      const aspect: Aspect = { id, label, ...(better === undefined ? {} : { better }) }
      return [{ aspect, value: { kind: 'measure' as const, measure }, start, end, window, inherent }]
    }),
  )
}

function readChoices({ folded }: ClaimSentence): FoundClaim[] {
  return choiceAspects.flatMap(({ cue, options, not, inherent = [], id, label }) => {
    if (!cue.test(folded) || not?.test(folded) === true) return []
    return options.flatMap(({ id: choice, pattern }) => {
      const match = pattern.exec(folded)
      if (match === null) return []
      const end = match.index + match[0].length
      return [{ aspect: { id, label }, value: { kind: 'choice' as const, choice }, start: match.index, end, inherent }]
    })
  })
}
