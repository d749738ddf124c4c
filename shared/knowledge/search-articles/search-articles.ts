import type { ArticleSearchAnswer } from '../../protocol/article-search.ts'
import { foldText } from './fold-text.ts'
import type { Hit } from './hit.ts'
import type { IndexedArticle } from './indexed-article.ts'
import { matchExact, matchPinyin } from './match-exact.ts'
import { listNearWays } from './match-near.ts'
import { scoreHits } from './score-hits.ts'
import { showHits } from './show-hits.ts'

const mostWords = 6
const longestWord = 40
/** Nobody scrolls further with the eyes on what is marked. */
const shownArticles = 300

interface Found {
  article: IndexedArticle
  hits: readonly Hit[]
  score: number
}

/**
 * Articles in which every word stands: as typed, in pinyin whole or by first letters, in either script; where no title
 * and no question has a word so, also as it sounds and with one wrong sign. Best first.
 */
export function searchArticles(articles: readonly IndexedArticle[], input: string): ArticleSearchAnswer {
  const byWord = toWords(input).map((word) => findWord(articles, word))
  if (byWord.length === 0) return { ids: [], shown: [] }
  const found: Found[] = []
  for (const [place, article] of articles.entries()) {
    const hits = byWord.map((ofWord) => ofWord[place] ?? [])
    if (hits.some(({ length }) => length === 0)) continue
    const score = hits.reduce((sum, ofWord) => sum + scoreHits(article, ofWord), 0)
    found.push({ article, hits: hits.flat(), score })
  }
  found.sort((a, b) => b.score - a.score)
  return {
    ids: found.map(({ article }) => article.id),
    shown: found.slice(0, shownArticles).map(({ article, hits }) => showHits(article, hits)),
  }
}

/** A word's hits in each article. Pinyin of answers and what is only near count where nobody asks so. */
function findWord(articles: readonly IndexedArticle[], word: string): (readonly Hit[])[] {
  let isAsked = false
  const plain = articles.map((article) => {
    const exact = matchExact(article, word)
    const spelt = matchPinyin(article, word, 'asked')
    isAsked ||= spelt.length > 0 || (exact[0]?.start ?? article.answersFrom) < article.answersFrom
    return join(exact, spelt)
  })
  if (isAsked) return plain
  const near = findNear(articles, word)
  return articles.map((article, place) =>
    join(plain[place] ?? [], join(matchPinyin(article, word, 'answers'), near[place] ?? [])),
  )
}

function findNear(articles: readonly IndexedArticle[], word: string): (readonly Hit[])[] {
  for (const match of listNearWays(word)) {
    const found = articles.map(match)
    if (found.some(({ length }) => length > 0)) return found
  }
  return []
}

/** Most are empty: then nothing is copied. */
function join(some: readonly Hit[], more: readonly Hit[]): readonly Hit[] {
  if (more.length === 0) return some
  return some.length === 0 ? more : [...some, ...more]
}

function toWords(input: string): string[] {
  const words = foldText(input)
    .replace(/(?<=[a-z])['’](?=[a-z])/g, '') // xi'an
    .split(/[\s\p{P}]+/u)
    .map((word) => word.slice(0, longestWord))
  return [...new Set(words.filter((word) => word !== ''))].slice(0, mostWords)
}
