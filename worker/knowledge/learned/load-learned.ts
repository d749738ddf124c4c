import type { DeskLearned, LearnedGroup } from '../../../shared/protocol/desk-learned.ts'
import { loadRanking } from './learned-store.ts'
import { loadLiveQuestions } from './load-live-questions.ts'

/** What an owner is shown: groups of questions in the order of their votes, and what was moved for each. */
export async function loadLearned(db: D1Database, shop: string): Promise<DeskLearned> {
  const { isOn, lines, at } = await loadRanking(db, shop)
  const live = await loadLiveQuestions(db, shop, new Set(lines.map(({ articleId }) => articleId)))
  const groups = new Map<string, LearnedGroup>()
  for (const { group, question, articleId, since, ...counts } of lines) {
    const title = live.get(articleId)?.title
    if (title === undefined) continue
    const key = `${group.articleId} ${group.mark}`
    const held = groups.get(key) ?? { group, question, answers: [] }
    groups.set(key, held)
    held.answers.push({ articleId, title, ...counts, since: since.toISOString() })
  }
  return { enabled: isOn, at, groups: [...groups.values()] }
}
