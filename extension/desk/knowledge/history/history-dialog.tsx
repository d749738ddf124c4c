import { useEffect, useState } from 'preact/hooks'
import type { Article } from '../../../../shared/protocol/article.ts'
import type { ArticleVersion } from '../../../../shared/protocol/desk-history.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Skeleton } from '../../../../shared/ui/skeleton.tsx'
import { useDesk } from '../../desk-context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureState } from '../../parts/failure-state.tsx'
import { toArticleForm } from '../article-form.ts'
import type { ArticleEdit } from '../editor/article-edit.ts'
import { formParts } from '../editor/form-parts.ts'
import { PartDifference } from './part-difference.tsx'
import { useHistory } from './use-history.ts'
import { VersionList } from './version-list.tsx'

interface HistoryDialogProps {
  edit: ArticleEdit
  /** As it is stored now. */
  article: Article
  onClose: () => void
}

/** What an article was: who stored what when, how it differs from now, and the way back through the editor. */
export function HistoryDialog({ edit, article, onClose }: HistoryDialogProps) {
  const history = useHistory(article.id)
  const { versions, failure } = history
  return (
    <Dialog title={`「${article.title}」的历史`} isWide onClose={onClose}>
      {versions === null && failure === null && <Skeleton label="正在载入历史" />}
      {versions === null && failure && (
        <FailureState title="历史没有载入" reason={failure} onRetry={() => void history.loadMore()} />
      )}
      {versions?.length === 1 && <p>还没有改过，这就是最初的一版。</p>}
      {versions !== null && versions.length > 1 && (
        <Versions edit={edit} article={article} versions={versions} history={history} onClose={onClose} />
      )}
      <div class="dk-dialog-ways">
        <Button onClick={onClose}>关上</Button>
      </div>
    </Dialog>
  )
}

interface VersionsProps extends HistoryDialogProps {
  versions: readonly ArticleVersion[]
  history: ReturnType<typeof useHistory>
}

function Versions({ edit, article, versions, history, onClose }: VersionsProps) {
  const { toast } = useDesk()
  const [chosen, setChosen] = useState(versions.find((one) => one.article.version < article.version)?.article.version)
  const version = versions.find((one) => one.article.version === chosen)
  // Another version shows its beginning, not where the one before was scrolled to.
  useEffect(() => document.querySelector('.dk-history-words')?.scrollTo(0, 0), [chosen])
  if (version === undefined) return null
  const [before, now] = [toArticleForm(version.article), toArticleForm(article)]
  const changed = formParts.filter((part) => JSON.stringify(part.read(before)) !== JSON.stringify(part.read(now)))
  const takeBack = () => {
    const typed = edit.form.peek()
    edit.type(before)
    onClose()
    toast.show({
      text: `第 ${version.article.version} 版的内容放回编辑器了，看一遍再发布`,
      action: { label: '撤回', run: () => edit.type(typed) },
    })
  }
  return (
    <div class="dk-r-versions">
      <VersionList
        versions={versions}
        current={article.version}
        chosen={version.article.version}
        onChoose={setChosen}
        history={history}
      />
      <div class="dk-history-words">
        {changed.length === 0 && <p class="ui-caption">和现在一样</p>}
        {changed.map((part) => (
          <PartDifference key={part.name} label={part.label} before={part.show(before)} now={part.show(now)} />
        ))}
        {changed.length > 0 && (
          <>
            <p class="ui-caption">
              <del>划掉的</del>只在第 {version.article.version} 版里，<ins>画线的</ins>是后来写的。
            </p>
            <Button tone="primary" onClick={takeBack}>
              把第 {version.article.version} 版放回编辑器
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
