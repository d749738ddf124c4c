import { Icon } from '../../../../shared/ui/icon.tsx'
import type { ArticleForm } from '../article-form.ts'
import { describePlace, listBlanks } from './list-blanks.ts'

/** What only the shop knows and nobody wrote yet; nothing when all is filled. */
export function BlanksNotice({ form }: { form: ArticleForm }) {
  const blanks = listBlanks(form)
  if (blanks.length === 0) return null
  return (
    <div class="dk-trouble" role="status">
      <Icon name="warn" />
      <p>
        还有 {blanks.length} 处待填，填好才能发布：
        {blanks.map(({ blank, field }) => `${blank || '没写名字的空'}（${describePlace(field, form)}）`).join('、')}
      </p>
    </div>
  )
}
