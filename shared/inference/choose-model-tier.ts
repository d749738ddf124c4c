/** How fast a device writes, seen on a few words of a real load. */
export interface ModelSpeed {
  firstTokenMs: number
  /** Null where too few words came to tell. */
  tokensPerSecond: number | null
}

/**
 * What a device's speed allows: better words in place of those already shown, words for who asks and waits, or none.
 * The rules' own words are shown at once in every case.
 */
export type ModelTier = 'improves-in-place' | 'on-request' | 'too-slow'

/** A reply of three Chinese sentences, about one token for 1.4 characters. */
const tokensOfReply = 60
/** Longer, and a seller has sent the first words by then. */
const inPlaceMs = 5_000
/** Longer, and nobody waits. */
const onRequestMs = 20_000

/** Decides from one quick measurement; nothing else about the device is asked. */
export function chooseModelTier(speed: ModelSpeed): ModelTier {
  const replyMs = estimateReplyMs(speed)
  if (replyMs === null) return 'too-slow'
  if (replyMs <= inPlaceMs) return 'improves-in-place'
  return replyMs <= onRequestMs ? 'on-request' : 'too-slow'
}

/** How long one reply would take; null where the measurement says nothing. */
export function estimateReplyMs({ firstTokenMs, tokensPerSecond }: ModelSpeed): number | null {
  if (tokensPerSecond === null || !(tokensPerSecond > 0) || !(firstTokenMs >= 0)) return null
  return firstTokenMs + (tokensOfReply / tokensPerSecond) * 1000
}
