import type { ShownDraft } from '../../shared/protocol/console.ts'
import { Button } from '../../shared/ui/button.tsx'
import { FactText } from '../../shared/ui/fact-text.tsx'
import { texts } from './texts.ts'

interface DraftCardProps {
  draft: ShownDraft
  number: number
  selected: boolean
  inserted: boolean
  now: Date
  /** Without it (side panel) a draft can only be copied. */
  onInsert?: () => void
  onCopy: () => void
  onUndo?: () => void
}

/** One suggested reply: dashed, because nothing of it is said yet. */
export function DraftCard({ draft, number, selected, inserted, now, onInsert, onCopy, onUndo }: DraftCardProps) {
  const isMain = selected || inserted
  return (
    <li
      class={`draft${selected ? ' is-selected' : ''}${inserted ? ' is-inserted' : ''}`}
      aria-current={selected || undefined}
    >
      <div class="draft-head">
        <b>
          {number}　{draft.title}
        </b>
        <span class="ui-caption">{onInsert ? `Alt ${number}` : number}</span>
      </div>
      <p class="draft-text">
        <FactText text={draft.text} facts={draft.facts} setting={{ now, locale: 'zh-CN' }} />
      </p>
      <div class="draft-ways">
        {onInsert && (
          <Button size="s" tone={isMain ? 'primary' : 'plain'} onClick={(event) => event.isTrusted && onInsert()}>
            {texts.insert}
          </Button>
        )}
        <Button
          size="s"
          icon="copy"
          tone={!onInsert && isMain ? 'primary' : 'plain'}
          onClick={(event) => event.isTrusted && onCopy()}
        >
          {texts.copy}
        </Button>
        {inserted && onUndo && (
          <Button size="s" tone="quiet" icon="undo" onClick={(event) => event.isTrusted && onUndo()}>
            {texts.undo}
          </Button>
        )}
      </div>
    </li>
  )
}
