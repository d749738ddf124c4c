import { Button } from '../../../shared/ui/button.tsx'
import { Chip } from '../../../shared/ui/chip.tsx'
import { useDesk } from '../desk-context.ts'
import type { ArticleEdit } from './editor/article-edit.ts'
import { KeepingLine } from './editor/keeping-line.tsx'
import { isAnswering } from './group-articles.ts'
import { HistoryButton } from './history/history-button.tsx'
import { useMayPublish } from './publishing/use-may-publish.ts'
import { RetireButton } from './retire-button.tsx'

interface ArticleHeadProps {
  edit: ArticleEdit
  onSave: (publish: boolean) => void
}

/** What an article is called that does not answer; a live one does not past its end. */
const offNames = { draft: '草稿', review: '待审', live: '已过期', retired: '已停用' } as const

/** Where the article stands, which version answers now, and what can be done. */
export function ArticleHead({ edit, onSave }: ArticleHeadProps) {
  const { go, now } = useDesk()
  const mayPublish = useMayPublish()
  const article = edit.base.value
  const [isChanged, busy] = [edit.isChanged.value, edit.busy.value]
  const next = Math.max(article?.version ?? 0, edit.theirs.value?.version ?? 0) + 1
  const isLive = article !== null && isAnswering(article, now.peek())
  const isOnline = article?.state === 'live'
  return (
    <header class="dk-head">
      <Button
        class="dk-back"
        tone="quiet"
        size="s"
        icon="back"
        aria-label="回到文章目录"
        onClick={() => go({ page: 'knowledge', id: null })}
      />
      <h2 class="ui-hidden">{article?.title ?? '新文章'}</h2>
      <span class="ui-caption ui-one-line">{article ? article.category.join(' / ') : '新文章'}</span>
      {isLive && <Chip tone="success">线上第 {article.version} 版</Chip>}
      {article && !isLive && <Chip>{offNames[article.state]}</Chip>}
      {isChanged && <Chip tone="warning">有未发布的改动</Chip>}
      <div class="dk-head-ways">
        <KeepingLine keeping={edit.keeping.value} />
        {article && <HistoryButton key={article.version} edit={edit} article={article} />}
        {isLive && <RetireButton article={article} />}
        {!isOnline && (
          <Button
            size="s"
            disabled={!isChanged || busy}
            aria-keyshortcuts="Control+S Meta+S"
            title="Ctrl+S"
            onClick={() => onSave(false)}
          >
            存草稿
          </Button>
        )}
        {mayPublish && (
          <Button
            size="s"
            tone="primary"
            busy={busy}
            disabled={isLive && !isChanged}
            aria-keyshortcuts="Control+Enter Meta+Enter"
            title="Ctrl+Enter"
            onClick={() => onSave(true)}
          >
            发布第 {next} 版
          </Button>
        )}
      </div>
    </header>
  )
}
