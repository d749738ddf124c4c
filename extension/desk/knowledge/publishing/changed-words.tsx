import type { Article, ArticleBody } from '../../../../shared/protocol/article.ts'

/** What of a live article was handed in to be changed: as it is, and as it would be. */
export function ChangedWords({ article, body }: { article: Article; body: ArticleBody }) {
  const changes = listChanges(article, body)
  if (changes.length === 0) return <p class="ui-caption">和线上的一样，没有改动</p>
  return (
    <dl class="dk-handed-changes">
      {changes.map(({ name, before, after }) => (
        <div key={name}>
          <dt>{name}</dt>
          {before !== '' && (
            <dd>
              <del>{before}</del>
            </dd>
          )}
          {after !== '' && (
            <dd>
              <ins>{after}</ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

const parts: readonly [name: string, read: (body: ArticleBody) => string][] = [
  ['标题', ({ title }) => title],
  ['问法', ({ questions }) => questions.join('；')],
  [
    '答案',
    ({ answers }) => answers.map(({ id, text, steps = [] }) => [`${id}：${text}`, ...steps].join('\n')).join('\n'),
  ],
  ['转人工条件', ({ handoffCondition }) => handoffCondition ?? ''],
  ['目录', ({ category }) => category.join(' / ')],
]
/** Said by name: what it is now stands in the fields below. */
const further: readonly [name: string, keys: readonly (keyof ArticleBody)[]][] = [
  ['层级和有效期', ['layer', 'validFrom', 'validTo']],
  ['商品、渠道和语言', ['productIds', 'channels', 'locale']],
  ['相关文章', ['relatedIds']],
]

function listChanges(article: Article, body: ArticleBody): { name: string; before: string; after: string }[] {
  const words = parts.map(([name, read]) => ({ name, before: read(article), after: read(body) }))
  const rest = further
    .filter(([, keys]) => keys.some((key) => JSON.stringify(article[key]) !== JSON.stringify(body[key])))
    .map(([name]) => ({ name, before: '', after: '改了' }))
  return [...words.filter(({ before, after }) => before !== after), ...rest]
}
