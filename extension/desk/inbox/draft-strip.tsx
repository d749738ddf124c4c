import type { Draft } from '../../../shared/engine/api.ts'
import { FactText } from '../../../shared/ui/fact-text.tsx'
import type { Rewording } from '../../panel/rewording/rewording.ts'
import { RewordingMark } from '../../panel/rewording/rewording-mark.tsx'
import { SteadyWords } from '../../panel/rewording/steady-words.tsx'
import { writtenSoFar } from '../../panel/rewording/written-so-far.ts'
import { ToneRow } from '../../uses/tones/tone-row.tsx'
import type { DraftTones } from '../../uses/tones/use-tones.ts'
import { useDesk } from '../desk-context.ts'

interface DraftStripProps {
  /** In the tone that was chosen. */
  shown: readonly Draft[]
  onInsert: (draft: Draft) => void
  tonesOf: (draft: Draft) => DraftTones
  /** What a model makes of it; undefined where a tone was chosen. */
  rewordingOf: (draft: Draft) => Rewording | undefined
  onTurnRewording: (draftId: string) => void
  onAskRewording: ((draftId: string) => void) | undefined
}

const shownAtOnce = 3

/** Suggested replies above the composer: dashed, because nothing of them is sent; numbers name their basis. */
export function DraftStrip(props: DraftStripProps) {
  const { shown, onInsert, tonesOf, rewordingOf, onTurnRewording, onAskRewording } = props
  return (
    <ul class="dk-drafts" aria-label="草稿">
      {shown.slice(0, shownAtOnce).map((draft, index) => {
        const hasTone = tonesOf(draft).chosen !== null
        const hasFoot = draft.articles.length > 0 || rewordingOf(draft) !== undefined || onAskRewording !== undefined
        return (
          <li key={draft.id} class={index === 0 ? 'dk-draft is-on' : 'dk-draft'}>
            <button type="button" class="dk-draft-head" onClick={() => onInsert(draft)}>
              <b class="ui-one-line">
                草稿 {index + 1}　{draft.title}
              </b>
              <kbd>Alt {index + 1}</kbd>
              <span class="ui-hidden">放进输入框</span>
            </button>
            <StripWords draft={draft} original={tonesOf(draft).original} rewording={rewordingOf(draft)} />
            <ToneRow number={index + 1} tones={tonesOf(draft)} />
            <p class="dk-draft-foot ui-caption" hidden={!hasFoot}>
              <span class="ui-one-line">
                {draft.articles[0] && `文章「${draft.articles[0].title}」第 ${draft.articles[0].version} 版`}
              </span>
              <RewordingMark
                number={index + 1}
                rewording={rewordingOf(draft)}
                basis=""
                onTurn={() => onTurnRewording(draft.id)}
                onAsk={onAskRewording && !hasTone ? () => onAskRewording(draft.id) : undefined}
              />
            </p>
          </li>
        )
      })}
    </ul>
  )
}

interface StripWordsProps {
  draft: Draft
  /** How the draft stood before a tone was chosen: its room is kept. */
  original: string
  rewording: Rewording | undefined
}

/** One wording in the room of the other: nothing moves under a hand. */
function StripWords({ draft, original, rewording }: StripWordsProps) {
  const { now } = useDesk()
  const wordsOf = (text: string) => (
    <FactText text={text} facts={draft.facts} setting={{ now: now.value, locale: 'zh-CN' }} />
  )
  const written = writtenSoFar(rewording)
  const toned = original === '' || draft.text === original ? null : draft.text
  const other = written === '' ? toned : written
  return (
    <SteadyWords
      original={wordsOf(toned === null ? draft.text : original)}
      reworded={other === null ? null : wordsOf(other)}
      showsOriginal={written !== '' && rewording?.isOriginalShown === true}
      isRunning={rewording?.kind === 'soFar'}
      words={other ?? draft.text}
      textClass="dk-draft-text"
    />
  )
}
