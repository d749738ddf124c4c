import type { Draft } from '../../../shared/engine/api.ts'
import { FactText } from '../../../shared/ui/fact-text.tsx'
import { ToneRow } from '../../uses/tones/tone-row.tsx'
import type { DraftTones } from '../../uses/tones/use-tones.ts'
import { useDesk } from '../desk-context.ts'

interface DraftStripProps {
  drafts: readonly Draft[]
  onInsert: (draft: Draft) => void
  tonesOf: (draft: Draft) => DraftTones
}

const shownAtOnce = 3

/** Suggested replies above the composer: dashed, because nothing of them is sent; numbers name their basis. */
export function DraftStrip({ drafts, onInsert, tonesOf }: DraftStripProps) {
  const { now } = useDesk()
  return (
    <ul class="dk-drafts" aria-label="草稿">
      {drafts.slice(0, shownAtOnce).map((draft, index) => (
        <li key={draft.id} class={index === 0 ? 'dk-draft is-on' : 'dk-draft'}>
          <button type="button" class="dk-draft-head" onClick={() => onInsert(draft)}>
            <b class="ui-one-line">
              草稿 {index + 1}　{draft.title}
            </b>
            <kbd>Alt {index + 1}</kbd>
            <span class="ui-hidden">放进输入框</span>
          </button>
          <div class="uses-steady">
            {tonesOf(draft).chosen !== null && (
              <div class="dk-draft-text" aria-hidden="true">
                {tonesOf(draft).original}
              </div>
            )}
            <div class="dk-draft-text">
              <FactText text={draft.text} facts={draft.facts} setting={{ now: now.value, locale: 'zh-CN' }} />
            </div>
          </div>
          <ToneRow number={index + 1} tones={tonesOf(draft)} />
          {draft.articles[0] && (
            <p class="ui-caption ui-one-line">
              文章「{draft.articles[0].title}」第 {draft.articles[0].version} 版
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
