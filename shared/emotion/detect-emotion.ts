/** How a shopper feels in one message. */
export type EmotionPolarity = 'negative' | 'neutral' | 'positive'

/** What always goes to a person, whatever the shop has set. */
export type EmotionFlag = 'anger' | 'legal' | 'safety' | 'selfharm'

/** Polarity, strength from 0 to 1, the words it rests on, and hand-off flags. */
export type Emotion = {
  polarity: EmotionPolarity
  intensity: number
  evidence: string[]
  flags: EmotionFlag[]
}

/** What surrounds the message: waiting, unanswered rounds, the shopper's recent messages. */
export type EmotionContext = {
  waitedSeconds?: number
  unresolvedRounds?: number
  recent?: string[]
}

/** Reads the mood of a message. */
export function detectEmotion(text: string, context: EmotionContext = {}): Emotion {
  return { polarity: 'neutral', intensity: 0, evidence: [], flags: [] }
}
