import { readdirSync, readFileSync } from 'node:fs'
import { createRandom } from '../../intents/random.ts'
import { expandLine } from './expand-line.ts'
import type { MoodExample } from './fit-emotion.ts'

const corpus = new URL('../../emotion/corpus/', import.meta.url)
const polarities = ['negative', 'neutral', 'positive'] as const
const sentencesPerLine = 12

/** A sentence of the mood corpus and the trade it is about. */
export type MoodSentence = MoodExample & { trade: string }

/** The mood corpus: `corpus/POLARITY/TRADE.txt`, one line a sentence or, with `[a|b]`, a handful of sentences. */
export function readMoodCorpus(): MoodSentence[] {
  const random = createRandom(3)
  return polarities.flatMap((polarity) =>
    readdirSync(new URL(`${polarity}/`, corpus))
      .sort()
      .flatMap((name) => {
        const lines = readFileSync(new URL(`${polarity}/${name}`, corpus), 'utf8').split('\n')
        const texts = lines.flatMap((line) =>
          line.trim() === '' ? [] : expandLine(line.trim(), sentencesPerLine, random),
        )
        return texts.map((text): MoodSentence => ({ polarity, text, trade: name.replace(/\.txt$/, '') }))
      }),
  )
}
