import { useCallback, useEffect, useState } from 'preact/hooks'
import type { SellerEngine } from '../../shared/engine/api.ts'
import type { LocalArticle, LocalPage } from '../../shared/protocol/local-shop.ts'
import { Button } from '../../shared/ui/button.tsx'
import { Chip } from '../../shared/ui/chip.tsx'
import { useDesk } from '../desk/desk-context.ts'
import { ArticleForm } from './article-form.tsx'

interface ArticlesBoxProps {
  engine: SellerEngine
  count: number
  /** Another value: the articles changed. */
  revision: string
}

/** The articles of this device: searched, written, taken away and put back. */
export function ArticlesBox({ engine, count, revision }: ArticlesBoxProps) {
  const { toast } = useDesk()
  const [words, setWords] = useState('')
  const [page, setPage] = useState<LocalPage | null>(null)
  /** `new`, an id, or null: no form is open. */
  const [edited, setEdited] = useState<string | null>(null)
  const load = useCallback(
    async (from: number) => {
      const next = await engine.listLocalArticles(words, from)
      setPage((before) => (from === 0 || before === null ? next : join(before, next)))
    },
    [engine, words],
  )
  useEffect(() => void load(0), [load, revision])
  const remove = async ({ article }: LocalArticle) => {
    const removed = await engine.removeLocalArticles([article.id])
    await load(0)
    const putBack = () => void engine.putBackLocalArticles(removed).then(() => load(0))
    toast.show({ text: `「${article.title}」删掉了`, action: { label: '撤销', run: putBack } })
  }
  const close = () => {
    setEdited(null)
    void load(0)
  }
  return (
    <section class="dk-box lo-box" aria-label="文章">
      <h2>
        文章 <span class="ui-caption">{count.toLocaleString('zh-CN')} 篇</span>
      </h2>
      <div class="lo-ways">
        <input
          class="dk-input"
          type="search"
          aria-label="找文章"
          placeholder="找标题、问法、答案"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Button size="s" onClick={() => setEdited('new')}>
          写文章
        </Button>
      </div>
      {edited === 'new' && <ArticleForm engine={engine} held={null} onClose={close} />}
      {count > 0 && page?.found === 0 && <p class="ui-caption">没有找到「{words}」</p>}
      <ul class="lo-list">
        {page?.articles.map((held) => (
          <li key={held.article.id}>
            {edited === held.article.id ? (
              <ArticleForm engine={engine} held={held} onClose={close} />
            ) : (
              <ArticleRow held={held} onEdit={() => setEdited(held.article.id)} onRemove={() => void remove(held)} />
            )}
          </li>
        ))}
      </ul>
      {page !== null && page.next !== null && (
        <Button size="s" onClick={() => void load(page.next ?? 0)}>
          再看 {Math.min(50, page.found - page.articles.length)} 篇
        </Button>
      )}
    </section>
  )
}

function join(before: LocalPage, next: LocalPage): LocalPage {
  return { ...next, articles: [...before.articles, ...next.articles] }
}

interface ArticleRowProps {
  held: LocalArticle
  onEdit: () => void
  onRemove: () => void
}

function ArticleRow({ held: { article, sent }, onEdit, onRemove }: ArticleRowProps) {
  return (
    <div class="lo-row">
      <div>
        <b>{article.title}</b>
        <span class="ui-caption">{article.answers[0]?.text.slice(0, 60)}</span>
      </div>
      {sent !== null ? (
        <Chip>已在店铺里</Chip>
      ) : article.state === 'live' ? (
        <Chip tone="success">上线</Chip>
      ) : (
        <Chip tone="line">草稿</Chip>
      )}
      {sent === null && (
        <Button size="s" tone="quiet" aria-label={`改「${article.title}」`} onClick={onEdit}>
          改
        </Button>
      )}
      <Button size="s" tone="quiet" aria-label={`删「${article.title}」`} onClick={onRemove}>
        删
      </Button>
    </div>
  )
}
