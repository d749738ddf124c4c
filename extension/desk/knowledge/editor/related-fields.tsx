import { useMemo } from 'preact/hooks'
import type { Article } from '../../../../shared/protocol/article.ts'
import { useDesk } from '../../desk-context.ts'
import { toHash } from '../../route.ts'
import type { ArticleForm } from '../article-form.ts'
import { FormRow } from '../form-row.tsx'
import { isAnswering } from '../group-articles.ts'
import { PickedList } from './picked-list.tsx'
import { RecordPicker } from './record-picker.tsx'

interface RelatedFieldsProps {
  slot: string
  form: ArticleForm
  onForm: (form: ArticleForm) => void
}

/** Articles offered after the answer; a link that leads nowhere is named. */
export function RelatedFields({ slot, form, onForm }: RelatedFieldsProps) {
  const { catalogue, now } = useDesk()
  const held = catalogue.state.value
  const articles = held.kind === 'ready' ? held.catalogue.articles : []
  const { relatedIds } = form
  const options = useMemo(
    () =>
      articles
        .filter(({ id }) => id !== slot && !relatedIds.includes(id))
        .map((article) => ({ id: article.id, label: article.title, note: troubleOf(article, now.peek()) ?? '' })),
    [articles, relatedIds, slot],
  )
  const items = relatedIds.map((id) => {
    const article = articles.find((known) => known.id === id)
    if (article === undefined) return { id, label: id, trouble: '找不到这篇了' }
    return {
      id,
      label: article.title,
      href: toHash({ page: 'knowledge', id }),
      trouble: troubleOf(article, now.peek()),
    }
  })
  const dead = items.filter(({ trouble }) => trouble)
  return (
    <FormRow field="relatedIds" label="相关文章" hint="答完后推荐">
      <PickedList
        label="相关文章"
        items={items}
        onRemove={(id) => onForm({ ...form, relatedIds: relatedIds.filter((other) => other !== id) })}
      />
      <RecordPicker
        label="加相关文章"
        placeholder="＋ 加文章，搜标题"
        options={options}
        onPick={(id) => onForm({ ...form, relatedIds: [...relatedIds, id] })}
      />
      {dead.length > 0 && <p class="ui-caption">标出来的现在不会推荐给客户</p>}
    </FormRow>
  )
}

/** Why shoppers are not offered this article; null when they are. */
function troubleOf(article: Article, now: Date): string | null {
  if (article.state === 'draft') return '草稿'
  if (article.state === 'live') return isAnswering(article, now) ? null : '已过期'
  return article.state === 'retired' ? '已停用' : '还没上线'
}
