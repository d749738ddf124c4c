import { type IndexedArticle, indexArticle } from '../knowledge/search-articles/indexed-article.ts'
import { searchArticles } from '../knowledge/search-articles/search-articles.ts'
import type { FoundPhrases, Phrase } from '../protocol/phrase.ts'

/** More than a person looks through. */
const shown = 100

/** What makes two phrases one: the group and the words, blanks aside. */
export function toPhraseKey({ group, text }: Pick<Phrase, 'group' | 'text'>): string {
  return `${group}\n${text.replace(/\s+/g, '')}`
}

/** The groups in the order in which they came, with how many phrases each holds. */
export function countGroups(phrases: readonly Phrase[]): FoundPhrases['groups'] {
  const groups = new Map<string, number>()
  for (const { group } of phrases) groups.set(group, (groups.get(group) ?? 0) + 1)
  return [...groups].map(([name, count]) => ({ name, phrases: count }))
}

/** Finds phrases as staff find articles: as typed, in pinyin, by first letters; a code that begins so comes first. */
export function createPhraseSearch() {
  /** By the phrase itself: a changed one is another. */
  const ready = new WeakMap<Phrase, IndexedArticle>()
  const index = (phrase: Phrase): IndexedArticle => {
    const { id, code, text, group } = phrase
    const made = ready.get(phrase) ?? indexArticle({ id, title: code, questions: [text], answers: [group] })
    ready.set(phrase, made)
    return made
  }
  return (phrases: readonly Phrase[], words: string, group: string | null): Phrase[] => {
    const own = group === null ? phrases : phrases.filter((one) => one.group === group)
    const typed = words.trim().toLowerCase()
    if (typed === '') return own.slice(0, shown)
    const byId = new Map(own.map((one) => [one.id, one]))
    const coded = own.filter(({ code }) => code.toLowerCase().startsWith(typed))
    const found = searchArticles(own.map(index), typed).ids.flatMap((id) => byId.get(id) ?? [])
    return [...new Set([...coded, ...found])].slice(0, shown)
  }
}
