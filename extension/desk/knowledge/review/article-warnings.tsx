import { useEffect } from 'preact/hooks'
import type { FindingOf } from '../../../../shared/protocol/desk-review.ts'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { toHash } from '../../route.ts'
import { describeStale, describeWeak, nameOfPlace, toPlace } from './describe-item.ts'
import { groupFindings, type ReviewItem } from './group-findings.ts'
import { reviewAddress } from './review-address.ts'
import { useReview } from './use-review.ts'

/** More than these stand on the page of the review. */
const shown = 3

/** What is wrong with the open article as it is stored: where it is said otherwise, what is over, how it went. */
export function ArticleWarnings({ articleId }: { articleId: string }) {
  const { catalogue, review: store } = useDesk()
  const held = catalogue.state.value
  const article = held.kind === 'ready' ? held.catalogue.articles.find(({ id }) => id === articleId) : undefined
  useReview(article?.state === 'draft' ? articleId : null)
  useEffect(() => {
    if (store.counted.peek().kind !== 'ready') void store.load()
  }, [store])
  const counted = store.counted.value
  const { groups } = groupFindings(store.found.value.findings ?? [], counted.kind === 'ready' ? counted.review : null)
  // Blanks have a notice of their own at the top of the article.
  const items = groups.flatMap(({ id, items: all }) =>
    id === 'blanks' ? [] : all.filter((item) => isOf(item, articleId)),
  )
  if (article === undefined || items.length === 0) return null
  return (
    <section class="dk-warnings" aria-label="这篇文章要看的">
      {items.slice(0, shown).map((item) => (
        <Warning key={item.fingerprint} item={item} articleId={articleId} />
      ))}
      {items.length > shown && (
        <a href={toHash({ page: 'knowledge', id: reviewAddress })}>还有 {items.length - shown} 处，去检查里看</a>
      )}
    </section>
  )
}

function isOf(item: ReviewItem, articleId: string): boolean {
  if (item.kind === 'weak') return item.weak.articleId === articleId
  if (item.kind === 'stale') return item.articleId === articleId
  return [item.a, item.b].some(({ place }) => place.kind === 'article' && place.articleId === articleId)
}

function Warning({ item, articleId }: { item: ReviewItem; articleId: string }) {
  return (
    <div class="dk-trouble" role="note">
      <Icon name="warn" />
      {item.kind === 'contradiction' ? (
        <Opposed item={item} articleId={articleId} />
      ) : (
        <p>{item.kind === 'weak' ? `近 28 天${describeWeak(item.weak)}` : describeStale(item.reason)}</p>
      )}
    </div>
  )
}

/** Said from the open article's side, with the way to the other place. */
function Opposed({ item: { a, b, label }, articleId }: { item: FindingOf<'contradiction'>; articleId: string }) {
  const isOwn = a.place.kind === 'article' && a.place.articleId === articleId
  const [own, other] = isOwn ? [a, b] : [b, a]
  const isRule = other.place.kind === 'rule'
  return (
    <>
      <p>
        <b>
          和{nameOfPlace(other)}
          {isRule ? '不一致' : '说法不一致'}：
        </b>
        {label}这里写「{own.words}」，那边写「{other.words}」
      </p>
      <a class="ui-btn is-plain is-s" href={toHash(toPlace(other))}>
        {isRule ? '去看规则' : '去改那篇'}
      </a>
    </>
  )
}
