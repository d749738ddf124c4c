import type { ComponentChildren } from 'preact'
import type { ShownDraft } from '../../shared/protocol/console.ts'
import { Icon } from '../../shared/ui/icon.tsx'
import { DraftCard, type DraftWays } from './draft-card.tsx'
import { OverlayIcon } from './overlay-icon.tsx'
import type { Rewordings } from './rewording/rewording.ts'
import { texts } from './texts.ts'

interface DraftListProps {
  drafts: readonly ShownDraft[]
  selected: number
  insertedId: string | null
  /** What a person made of them, by id. */
  edits?: Readonly<Record<string, string>>
  editing?: string | null
  now: Date
  onInsert?: (index: number) => void
  onCopy: (index: number) => void
  onUndo?: () => void
  onChoose?: (index: number) => void
  onEdit?: (index: number) => void
  onWrite?: (draftId: string, text: string) => void
  onRestore?: (draftId: string) => void
  onEndEdit?: () => void
  /** What a model makes of them. */
  rewordings?: Rewordings
  onTurnRewording?: (draftId: string) => void
  /** Only where the model waits for being asked. */
  onAskRewording?: ((draftId: string) => void) | undefined
  translation?: DraftWays['translation']
  toneDoor?: DraftWays['toneDoor']
  /** The check of the draft that a person last wrote in. */
  check?: { draftId: string; card: ComponentChildren; onReword: () => boolean } | null
}

/** The drafts and, below them, the articles they stand on. */
export function DraftList(props: DraftListProps) {
  const { drafts, selected, insertedId, edits = {}, editing = null, now, onUndo, onEndEdit, check } = props
  const { onInsert, onCopy, onChoose, onEdit, onWrite, onRestore, rewordings, onTurnRewording, onAskRewording } = props
  return (
    <>
      <ol class="drafts">
        {drafts.map((draft, index) => (
          <DraftCard
            key={draft.id}
            draft={draft}
            number={index + 1}
            selected={index === selected}
            inserted={draft.id === insertedId}
            edited={edits[draft.id] ?? null}
            editing={draft.id === editing}
            now={now}
            onInsert={onInsert && (() => onInsert(index))}
            onCopy={() => onCopy(index)}
            onUndo={onUndo}
            onChoose={onChoose && (() => onChoose(index))}
            onEdit={onEdit && (() => onEdit(index))}
            onWrite={onWrite && ((text) => onWrite(draft.id, text))}
            onRestore={onRestore && (() => onRestore(draft.id))}
            onEndEdit={onEndEdit}
            rewording={rewordings?.[draft.id]}
            onTurnRewording={onTurnRewording && (() => onTurnRewording(draft.id))}
            onAskRewording={onAskRewording && (() => onAskRewording(draft.id))}
            translation={props.translation}
            toneDoor={props.toneDoor}
            {...(check?.draftId === draft.id ? { check: check.card, onReword: check.onReword } : {})}
          />
        ))}
      </ol>
      <BasisList drafts={drafts} />
    </>
  )
}

/** Each article once, with the version the draft was made from. */
function BasisList({ drafts }: { drafts: readonly ShownDraft[] }) {
  const articles = new Map(drafts.flatMap((draft) => draft.articles.map((article) => [article.id, article] as const)))
  if (articles.size === 0) return null
  return (
    <section class="basis-list" aria-label={texts.articles}>
      <h2>
        <Icon name="book" size="s" />
        {texts.articles}
      </h2>
      <ul>
        {[...articles.values()].map((article) => (
          <li key={article.id}>
            <OverlayIcon name="file" />
            <span class="ui-one-line">{article.title}</span>
            <span class="ui-caption">{texts.version(article.version)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
