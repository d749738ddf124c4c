import { useState } from 'preact/hooks'
import type { Article } from '../../../../shared/protocol/article.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import type { ArticleEdit } from '../editor/article-edit.ts'
import { HistoryDialog } from './history-dialog.tsx'

/** Opens what the article was. */
export function HistoryButton({ edit, article }: { edit: ArticleEdit; article: Article }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="s" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        历史
      </Button>
      {isOpen && <HistoryDialog edit={edit} article={article} onClose={() => setOpen(false)} />}
    </>
  )
}
