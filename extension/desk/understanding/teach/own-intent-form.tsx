import { useEffect, useState } from 'preact/hooks'
import type { Article } from '../../../../shared/protocol/article.ts'
import { type OwnIntent, ownIntentsLimit } from '../../../../shared/protocol/shop-understanding.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { Field } from '../../parts/field.tsx'
import { intentNames } from '../../texts/intent-names.data.ts'
import { useUnderstanding } from '../use-understanding.ts'

interface OwnIntentFormProps {
  /** The one to change; without it a new one is made. */
  own?: OwnIntent
  name?: string
  action: string
  onDone: (own: OwnIntent) => void
  onLeave: () => void
}

/** An intent of the shop's own: a name, and the article that answers it. */
export function OwnIntentForm({ own, name = '', action, onDone, onLeave }: OwnIntentFormProps) {
  const { store } = useUnderstanding()
  const [called, setCalled] = useState(own?.name ?? name)
  const [articleId, setArticleId] = useState(own?.articleId ?? '')
  const [error, setError] = useState<{ name?: string; article?: string }>({})
  const others = (store.draft.value?.ownIntents ?? []).filter(({ id }) => id !== own?.id)
  const submit = (event: Event) => {
    event.preventDefault()
    const wrong = { ...checkName(called.trim(), others), ...(articleId === '' ? { article: '选一篇来答的文章' } : {}) }
    setError(wrong)
    if (Object.keys(wrong).length > 0) return
    onDone({ id: own?.id ?? makeOwnId(), name: called.trim(), articleId })
  }
  return (
    <form class="dk-u-own-form" onSubmit={submit} noValidate>
      <Field label="本店意图的名字" hint="几个字就好，例如 绣名字" error={error.name ?? null}>
        {(control) => (
          <input
            {...control}
            class="dk-input"
            maxLength={20}
            value={called}
            onInput={(event) => setCalled(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label="用哪篇文章答" hint="客户这么问，就用它的答案" error={error.article ?? null}>
        {(control) => <ArticleSelect {...control} value={articleId} onChoose={setArticleId} />}
      </Field>
      <div class="dk-ways">
        <Button type="submit" tone="primary" size="s">
          {action}
        </Button>
        <Button tone="quiet" size="s" onClick={onLeave}>
          不建了
        </Button>
      </div>
    </form>
  )
}

function checkName(name: string, others: readonly OwnIntent[]): { name?: string } {
  if (name === '') return { name: '写一个名字' }
  if (others.length >= ownIntentsLimit) return { name: `最多 ${ownIntentsLimit} 个本店意图，先删掉用不着的` }
  const isTaken = others.some((other) => other.name === name) || Object.values(intentNames).includes(name)
  return isTaken ? { name: `已经有「${name}」了，直接选它` } : {}
}

function makeOwnId(): string {
  return `own_${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`
}

interface ArticleSelectProps {
  id: string
  'aria-describedby': string
  'aria-invalid': boolean
  value: string
  onChoose: (id: string) => void
}

function ArticleSelect({ value, onChoose, ...control }: ArticleSelectProps) {
  const { catalogue } = useDesk()
  useEffect(() => {
    void catalogue.refresh()
  }, [catalogue])
  const state = catalogue.state.value
  const articles = state.kind === 'ready' ? state.catalogue.articles.filter((one) => one.state === 'live') : []
  const groups = groupByFolder(articles)
  return (
    <select {...control} class="dk-input" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{state.kind === 'ready' ? '选一篇文章' : '正在载入文章'}</option>
      {[...groups].map(([group, list]) => (
        <optgroup key={group} label={group}>
          {list.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}

function groupByFolder(articles: readonly Article[]): Map<string, Article[]> {
  const groups = new Map<string, Article[]>()
  for (const article of articles) {
    const folder = article.category[0] ?? '其他'
    groups.set(folder, [...(groups.get(folder) ?? []), article])
  }
  return groups
}
