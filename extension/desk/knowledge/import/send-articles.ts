import type { SellerEngine } from '../../../../shared/engine/api.ts'
import type { ExtendedArticle, ProposedArticle } from '../../../../shared/protocol/article-file.ts'
import {
  type ArticleImport,
  type ArticlesImported,
  articlesPerImport,
} from '../../../../shared/protocol/desk-article-import.ts'
import type { Answer, DeskClient } from '../../client.ts'
import { type SendingEnd, sendBatches } from '../../sources/send-batches.ts'
import type { Placing, SentArticles } from './import-state.ts'
import { placeArticle } from './place-article.ts'

type Item = { article: ProposedArticle } | { extended: ExtendedArticle }
type Head = Pick<ArticleImport, 'importId' | 'source' | 'publish' | 'all'>

interface ArticleSending {
  engine: Pick<SellerEngine, 'listFileArticles' | 'listExtendedArticles'>
  client: Pick<DeskClient, 'importArticles'>
  file: string
  head: Head
  /** Articles of the file: what extends others follows them. */
  articles: number
  placing: Placing
  before: SentArticles
  onSent: (sent: SentArticles) => void
  isStopped: () => boolean
}

/** Sends an open file's articles, and then the questions for articles that the shop has. */
export function sendArticles({ engine, file, articles, ...rest }: ArticleSending): Promise<SendingEnd> {
  const { client, head, placing, onSent, isStopped } = rest
  let sent = rest.before
  let extended: ExtendedArticle[] | null = null
  const list = async (from: number): Promise<{ items: Item[]; next: number | null } | null> => {
    extended ??= await engine.listExtendedArticles(file)
    const all = articles + extended.length
    if (from < articles) {
      const batch = await engine.listFileArticles(file, from)
      if (batch === null) return null
      const next = from + batch.articles.length
      return {
        items: batch.articles.map((one) => ({ article: placeArticle(one, placing) })),
        next: next < all ? next : null,
      }
    }
    const items = extended.slice(from - articles, from - articles + articlesPerImport)
    if (items.length === 0) return null
    const next = from + items.length
    return { items: items.map((one) => ({ extended: one })), next: next < all ? next : null }
  }
  return sendBatches<Item>(rest.before.done, {
    list,
    send: async (items) => {
      const answer = await sendBatch(client, head, items)
      if (!answer.ok) return answer.reason
      sent = addUp(sent, answer.value, items.length)
      onSent(sent)
      return null
    },
    isStopped,
  })
}

type Taken = Omit<SentArticles, 'done' | 'all'>

/** An article that the edge cannot take must not keep the others of its request out. */
async function sendBatch(
  client: Pick<DeskClient, 'importArticles'>,
  head: Head,
  items: readonly Item[],
): Promise<Answer<Taken>> {
  const articles = items.flatMap((item) => ('article' in item ? [toSent(item.article)] : []))
  const extended = items.flatMap((item) => ('extended' in item ? [item.extended] : []))
  const answer: Answer<ArticlesImported> = await client.importArticles({ ...head, articles, extended })
  if (answer.ok) return answer
  if (answer.reason.code !== 'malformed' && answer.reason.code !== 'too-large') return answer
  const [only] = items
  if (only === undefined || items.length === 1) return { ok: true, value: refuseWhole(articles[0], extended[0]) }
  const middle = Math.ceil(items.length / 2)
  const front = await sendBatch(client, head, items.slice(0, middle))
  if (!front.ok) return front
  const back = await sendBatch(client, head, items.slice(middle))
  return back.ok ? { ok: true, value: join(front.value, back.value) } : back
}

function toSent({ id, body, needsQuestion }: ProposedArticle): ArticleImport['articles'][number] {
  return { id, body, ...(needsQuestion ? { needsQuestion } : {}) }
}

function refuseWhole(article?: ArticleImport['articles'][number], extended?: ExtendedArticle): Taken {
  const id = article?.id ?? extended?.id ?? ''
  const title = article?.body.title ?? extended?.questions[0] ?? ''
  return { added: 0, published: 0, repeated: 0, extended: 0, refused: [{ id, title, why: 'too-large' }] }
}

function join(a: Taken, b: Taken): Taken {
  return {
    added: a.added + b.added,
    published: a.published + b.published,
    repeated: a.repeated + b.repeated,
    extended: a.extended + b.extended,
    refused: [...a.refused, ...b.refused],
  }
}

function addUp(sent: SentArticles, taken: Taken, count: number): SentArticles {
  return { all: sent.all, done: sent.done + count, ...join(sent, taken) }
}
