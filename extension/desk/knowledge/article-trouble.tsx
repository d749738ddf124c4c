import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { useDesk } from '../desk-context.ts'
import { describeFailure } from '../texts/describe-failure.ts'
import type { ArticleEdit } from './editor/article-edit.ts'
import { findFreeSlot } from './editor/new-slots.ts'

/** Why an article was not stored; what was typed is still here. */
export function ArticleTrouble({ edit }: { edit: ArticleEdit }) {
  const { edits, go } = useDesk()
  const failure = edit.failure.value
  if (failure === null) return null
  const startNew = () => {
    const kept = edits.getKept()
    const slot = findFreeSlot(kept)
    edit.moveTo(slot)
    go({ page: 'knowledge', id: slot })
  }
  return (
    <div class="dk-trouble" role="alert">
      <Icon name="warn" />
      <p>
        {describeFailure(failure)}
        {edit.keeping.value?.where === 'device' && '。写的内容已存在这台设备上'}
      </p>
      {failure.code === 'unknown-record' && (
        <Button size="s" onClick={startNew}>
          存成新文章
        </Button>
      )}
      {failure.code === 'revision-conflict' && (
        <Button size="s" onClick={() => void edit.lookForNewer()}>
          再查一次
        </Button>
      )}
    </div>
  )
}
