import type { ShownDraft } from '../../shared/protocol/console.ts'
import { FactText } from '../../shared/ui/fact-text.tsx'
import type { Rewording } from './rewording/rewording.ts'
import { SteadyWords } from './rewording/steady-words.tsx'
import { writtenSoFar } from './rewording/written-so-far.ts'

interface DraftWordsProps {
  draft: Pick<ShownDraft, 'text' | 'facts'>
  /** A person's own wording: nothing else is shown then. */
  edited: string | null
  rewording: Rewording | undefined
  now: Date
}

/** A draft's words with the basis of each number: a person's, a model's, or the rules' own. */
export function DraftWords({ draft, edited, rewording, now }: DraftWordsProps) {
  const wordsOf = (text: string) => <FactText text={text} facts={draft.facts} setting={{ now, locale: 'zh-CN' }} />
  const written = writtenSoFar(rewording)
  return (
    <SteadyWords
      original={wordsOf(edited ?? draft.text)}
      reworded={written === '' ? null : wordsOf(written)}
      showsOriginal={rewording?.isOriginalShown === true}
      isRunning={rewording?.kind === 'soFar'}
      words={written === '' ? (edited ?? draft.text) : written}
    />
  )
}
