import type { RefObject } from 'preact'
import { Icon } from '../../../../shared/ui/icon.tsx'
import type { ArticleErrors, ArticleForm } from '../article-form.ts'

interface ErrorSummaryProps {
  /** Gets the focus after an attempt that was refused. */
  place: RefObject<HTMLDivElement | null>
  errors: ArticleErrors
}

/** In the order of the page. */
const fieldNames: Readonly<Record<keyof ArticleForm, string>> = {
  title: '标题',
  questions: '问法',
  answers: '答案',
  tree: '流程',
  relatedIds: '相关文章',
  handoffCondition: '转人工条件',
  layer: '层级',
  category: '目录',
  productIds: '商品',
  channels: '渠道',
  locale: '语言',
  validFrom: '有效期',
  validTo: '有效期',
}
const fields = Object.keys(fieldNames) as (keyof ArticleForm)[]

/** Everything that keeps the article from being stored, each with the way to its field. */
export function ErrorSummary({ place, errors }: ErrorSummaryProps) {
  const found = fields.filter((field) => errors[field] !== undefined)
  return (
    <div ref={place} tabIndex={-1} role="alert" class={found.length > 0 ? 'dk-errors' : 'ui-hidden'}>
      {found.length > 0 && (
        <>
          <p>
            <Icon name="warn" size="s" />
            还有 {found.length} 处要改，改好再存
          </p>
          <ul>
            {found.map((field) => (
              <li key={field}>
                <button type="button" onClick={() => goTo(field)}>
                  {fieldNames[field]}
                </button>
                ：{errors[field]}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** No address: the page's own lives behind the same sign. */
function goTo(field: keyof ArticleForm): void {
  const row = document.getElementById(`article-${field === 'validTo' ? 'validFrom' : field}`)
  const control =
    row?.querySelector<HTMLElement>('[aria-invalid]') ??
    row?.querySelector<HTMLElement>('input, textarea, select, button')
  row?.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}
