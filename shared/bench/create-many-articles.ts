import { createDemoShop } from '../demo/create-demo-shop.ts'
import { createRandom } from '../intents/random.ts'
import { toFeedArticle } from '../knowledge/feed-article.ts'
import type { FeedArticle } from '../protocol/article.ts'

/** Of the words of a copied article, this share is replaced. */
const variedShare = 0.4

/** As many articles as asked: the demo shop's own first, then copies of them in other words. The same count gives the same articles. */
export function createManyArticles(count: number, now: Date): FeedArticle[] {
  const own = createDemoShop(now).articles.flatMap((article) => toFeedArticle(article, 'widget', now) ?? [])
  const words = collectWords(own)
  const random = createRandom(count)
  const vary = (text: string): string =>
    text.replace(/\p{Script=Han}{2}/gu, (word) =>
      random() < variedShare ? words[Math.floor(random() * words.length)]! : word,
    )
  return Array.from({ length: count }, (_, at) => {
    const article = own[at % own.length]!
    return at < own.length ? article : toCopy(article, at, vary)
  })
}

function toCopy(article: FeedArticle, at: number, vary: (text: string) => string): FeedArticle {
  return {
    ...article,
    id: `${article.id}-${at}`,
    title: vary(article.title),
    questions: article.questions.map(vary),
    answers: article.answers.map((answer) => ({ ...answer, text: vary(answer.text) })),
  }
}

/** Two-character words of the articles, and as many that pair their halves anew: a large catalogue has words a small one lacks. */
function collectWords(articles: FeedArticle[]): string[] {
  const texts = articles.flatMap(({ title, questions, answers }) => [
    title,
    ...questions,
    ...answers.map(({ text }) => text),
  ])
  const found = [...new Set(texts.flatMap((text) => text.match(/\p{Script=Han}{2}/gu) ?? []))]
  const paired = found.map((word, at) => `${word[0]}${found[(at * 7 + 3) % found.length]![1]}`)
  return [...found, ...paired]
}
