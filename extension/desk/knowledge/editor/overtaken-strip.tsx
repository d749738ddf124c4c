import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import type { ArticleEdit } from './article-edit.ts'
import { describeOthers } from './describe-others.ts'

/** Told while one still writes: somebody else stored a version of this article meanwhile. */
export function OvertakenStrip({ edit }: { edit: ArticleEdit }) {
  const [theirs, base] = [edit.theirs.value, edit.base.value]
  if (theirs === null || base === null) return null
  return (
    <div class="dk-trouble" role="status">
      <Icon name="warn" />
      <p>
        {describeOthers(theirs)}。你的改动从第 {base.version} 版写起，还在这里，合并以后再发布
      </p>
      <Button size="s" onClick={() => (edit.isMerging.value = true)}>
        对照合并
      </Button>
    </div>
  )
}
