import type { FeedArticle } from '../../protocol/article.ts'
import { contradict, type ReadArticle } from './contradict.ts'

const layers: readonly FeedArticle['layer'][] = ['base', 'campaign', 'emergency']

/** What may be said together. `which`: two of one layer say different things, so neither is said before it is known which is meant. */
export type Consistent = { kind: 'say'; articles: ReadArticle[] } | { kind: 'which'; articles: ReadArticle[] }

/** Answers for one reply, in their order: of two that contradict each other the higher layer stays. */
export function chooseConsistent(found: readonly ReadArticle[]): Consistent {
  const kept: ReadArticle[] = []
  for (const one of found) {
    const other = kept.find((said) => contradict(said, one))
    if (other === undefined) kept.push(one)
    else if (heightOf(one) === heightOf(other)) return { kind: 'which', articles: [other, one] }
    else if (heightOf(one) > heightOf(other)) kept[kept.indexOf(other)] = one
  }
  return { kind: 'say', articles: kept }
}

function heightOf({ article }: ReadArticle): number {
  return layers.indexOf(article.layer)
}
