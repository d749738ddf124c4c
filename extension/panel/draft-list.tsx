import type { ShownDraft } from '../../shared/protocol/console.ts'
import { Icon } from '../../shared/ui/icon.tsx'
import { DraftCard } from './draft-card.tsx'
import { texts } from './texts.ts'

interface DraftListProps {
  drafts: readonly ShownDraft[]
  selected: number
  insertedId: string | null
  now: Date
  onInsert?: (index: number) => void
  onCopy: (index: number) => void
  onUndo?: () => void
}

/** The drafts and, below them, the articles they stand on. */
export function DraftList({ drafts, selected, insertedId, now, onInsert, onCopy, onUndo }: DraftListProps) {
  const articles = new Map(drafts.flatMap((draft) => draft.articles.map((article) => [article.id, article] as const)))
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
            now={now}
            onInsert={onInsert && (() => onInsert(index))}
            onCopy={() => onCopy(index)}
            onUndo={onUndo}
          />
        ))}
      </ol>
      {articles.size > 0 && (
        <section class="basis-list" aria-label={texts.articles}>
          <h2>
            <Icon name="book" size="s" />
            {texts.articles}
          </h2>
          <ul>
            {[...articles.values()].map((article) => (
              <li key={article.id}>
                <span class="ui-one-line">{article.title}</span>
                <span class="ui-caption">{texts.version(article.version)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
