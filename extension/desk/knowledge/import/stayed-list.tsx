import type { ImportUndone } from '../../../../shared/protocol/desk-article-import.ts'
import { toHash } from '../../route.ts'

/** Articles that an undo left alone, each with the reason and the way to it. */
export function StayedList({ undone: { stayed, changed, published } }: { undone: ImportUndone }) {
  if (stayed.length === 0) return null
  const more = changed + published - stayed.length
  return (
    <ul class="dk-i-stayed" aria-label="留下的文章">
      {stayed.map(({ id, title, why }) => (
        <li key={id}>
          <a href={toHash({ page: 'knowledge', id })}>{title}</a>
          <span>{why === 'published' ? '导入后发布过' : '导入后改过'}</span>
        </li>
      ))}
      {more > 0 && <li>还有 {more.toLocaleString('zh-CN')} 篇</li>}
    </ul>
  )
}
