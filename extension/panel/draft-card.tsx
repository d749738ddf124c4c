import type { ComponentChildren } from 'preact'
import type { ShownDraft } from '../../shared/protocol/console.ts'
import type { ShopperLanguage } from '../../shared/protocol/writing-uses.ts'
import { Button } from '../../shared/ui/button.tsx'
import { ToneChoice } from '../uses/tones/tone-choice.tsx'
import { DraftTranslation } from '../uses/words/draft-translation.tsx'
import type { WordsDoor } from '../uses/words/words-door.ts'
import { DraftFindings } from './compliance/draft-findings.tsx'
import { DraftEditor } from './draft-card-editor.tsx'
import { DraftWords } from './draft-words.tsx'
import { OverlayIcon } from './overlay-icon.tsx'
import { type Rewording, rewordedDraft } from './rewording/rewording.ts'
import { RewordingMark } from './rewording/rewording-mark.tsx'
import { texts } from './texts.ts'

/** What a person may do with one draft; side panels offer less. */
export interface DraftWays {
  /** Without it (side panel) a draft can only be copied. */
  onInsert?: () => void
  onCopy: () => void
  onUndo?: () => void
  /** With it only the chosen draft shows its buttons. */
  onChoose?: () => void
  onEdit?: () => void
  onWrite?: (text: string) => void
  onRestore?: () => void
  onEndEdit?: () => void
  /** What the check says against a person's own wording, and the key that takes its rewording. */
  check?: ComponentChildren
  onReword?: () => boolean
  /** Other words for it, from a model. */
  rewording?: Rewording | undefined
  /** Shows the rules' own words, or the model's again. */
  onTurnRewording?: (() => void) | undefined
  /** Translations, where the shopper writes another language. */
  translation?: { language: ShopperLanguage; door: WordsDoor } | undefined
  /** Where an engine may put a tone better than the rules. */
  toneDoor?: WordsDoor | undefined
  /** Asks the model for other words; absent where it writes them by itself or not at all. */
  onAskRewording?: (() => void) | undefined
}

interface DraftCardProps extends DraftWays {
  draft: ShownDraft
  number: number
  selected: boolean
  inserted: boolean
  /** A person's own wording of it. */
  edited?: string | null
  editing?: boolean
  now: Date
}

/** One suggested reply: dashed, because nothing of it is said yet. */
export function DraftCard(props: DraftCardProps) {
  const { draft, number, selected, inserted, edited = null, editing = false, now, onInsert, onChoose } = props
  const rewording = edited === null ? props.rewording : undefined
  const shown = rewordedDraft(draft, rewording)
  const isOpen = selected || inserted || !onChoose
  return (
    <li
      class={`draft${selected ? ' is-selected' : ''}${inserted ? ' is-inserted' : ''}`}
      aria-current={selected || undefined}
    >
      <div class="draft-head">
        <b>
          {number}　{draft.title}
        </b>
        {edited !== null && <span class="ui-caption">{cardTexts.edited}</span>}
        <RewordingMark
          number={number}
          rewording={rewording}
          basis={isOpen && onInsert ? basisName(draft) : keyName(number, onInsert)}
          {...(isOpen && !editing && edited === null && { onTurn: props.onTurnRewording, onAsk: props.onAskRewording })}
        />
      </div>
      {isOpen && !editing && <ToneChoice {...props} />}
      {editing && props.onWrite && props.onEndEdit ? (
        <DraftEditor
          label={`修改草稿 ${number}`}
          text={edited ?? shown.text}
          onWrite={props.onWrite}
          onEnd={props.onEndEdit}
          onReword={props.onReword}
        />
      ) : (
        <DraftWords draft={draft} edited={edited} rewording={rewording} now={now} />
      )}
      {isOpen && !editing && props.translation && props.onWrite && (
        <DraftTranslation {...props.translation} text={edited ?? shown.text} onWrite={props.onWrite} />
      )}
      {edited !== null && props.check && <div class="draft-check">{props.check}</div>}
      {edited === null && shown.findings && <DraftFindings text={shown.text} findings={shown.findings} />}
      {isOpen ? (
        <DraftButtons {...props} />
      ) : (
        <button
          type="button"
          class="draft-choose"
          aria-label={`看草稿 ${number}：${draft.title}`}
          onClick={(event) => event.isTrusted && onChoose()}
        />
      )}
    </li>
  )
}

function DraftButtons(props: DraftCardProps) {
  const {
    draft,
    number,
    selected,
    inserted,
    edited = null,
    editing,
    onInsert,
    onCopy,
    onUndo,
    onEdit,
    onRestore,
  } = props
  // A draft that the check objects to is not the next thing to do; it may be inserted all the same.
  const { findings } = rewordedDraft(draft, props.rewording)
  const isBlocked = edited === null && findings?.some(({ severity }) => severity === 'block')
  const isMain = (selected || inserted) && !isBlocked
  return (
    <div class="draft-ways">
      {onInsert && (
        <Button size="s" tone={isMain ? 'primary' : 'plain'} onClick={(event) => event.isTrusted && onInsert()}>
          <OverlayIcon name="insert" />
          {texts.insert} <kbd>Alt {number}</kbd>
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
      {onEdit && !editing && (
        <Button size="s" onClick={(event) => event.isTrusted && onEdit()}>
          <OverlayIcon name="edit" />
          {cardTexts.edit}
        </Button>
      )}
      {edited !== null && onRestore && (
        <Button size="s" tone="quiet" onClick={(event) => event.isTrusted && onRestore()}>
          {cardTexts.restore}
        </Button>
      )}
      {inserted && onUndo && (
        <Button size="s" tone="quiet" icon="undo" onClick={(event) => event.isTrusted && onUndo()}>
          {texts.undo}
        </Button>
      )}
    </div>
  )
}

const cardTexts = { edit: '修改', edited: '已改', restore: '改回原样' } as const

/** What stands behind a draft, in two words. */
function basisName({ articles, facts }: ShownDraft): string {
  const from = articles.length > 0 ? '文章' : '模板'
  return facts.some(({ source }) => source.includes('订单')) ? `${from} + 订单` : from
}

function keyName(number: number, onInsert: DraftWays['onInsert']): string {
  return onInsert ? `Alt ${number}` : String(number)
}
