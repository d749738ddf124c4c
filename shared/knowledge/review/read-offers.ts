import type { ClaimSentence, FoundClaim } from './claim-sentence.ts'

const offer = /(?<!每)满\s*(\d+(?:\.\d+)?)\s*(?:元|块)?\s*(?:立|可|就)?(?:减|抵|省)\s*(\d+(?:\.\d+)?)/g

/** 满 300 减 40: what is taken off from which sum on. */
export function readOffers({ folded }: ClaimSentence): FoundClaim[] {
  return [...folded.matchAll(offer)].map((match) => ({
    aspect: { id: 'offer', label: '满减与优惠券门槛', better: 'less' as const },
    value: {
      kind: 'offer' as const,
      thresholdMinor: Math.round(Number(match[1]) * 100),
      offMinor: Math.round(Number(match[2]) * 100),
    },
    start: match.index,
    end: match.index + match[0].length,
  }))
}
