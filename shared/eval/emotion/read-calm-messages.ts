import { findMoods } from '../../emotion/find-moods.ts'
import { normaliseText } from '../../language/normalise-text.ts'
import { readCorpus } from '../read-corpus.ts'
import type { MoodExample } from './fit-emotion.ts'

/** Intents whose messages are often felt: what they say of mood is not clear from their name. */
const felt = new Set(
  'complaint quality_problem logistics_exception feedback_rating thanks_bye ack greeting chitchat_other compensation refund_only human_agent out_of_scope'.split(
    ' ',
  ),
)
const everyNth = 4
/** From here on a word speaks for itself. */
const plain = 0.5

/** Ordinary requests of the intent corpus, as neutral examples: a part of them, and none with a plain mood word. */
export function readCalmMessages(): MoodExample[] {
  return readCorpus()
    .filter(({ language, label }) => language === 'zh' && !felt.has(label))
    .filter(({ text }) => findMoods(normaliseText(text)).every(({ weight }) => Math.abs(weight) < plain))
    .filter((_, at) => at % everyNth === 0)
    .map(({ text }): MoodExample => ({ polarity: 'neutral', text }))
}
