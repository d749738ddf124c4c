import { type AnswerOutcome, learnOutcomes, toFeedLearned } from '../../../shared/knowledge/rerank/learn-outcomes.ts'
import { readOutcomes } from '../../../shared/knowledge/rerank/read-outcomes.ts'
import { type Forgotten, loadForgotten, loadRanking, type StoredLine, saveRanking } from './learned-store.ts'
import { loadLiveQuestions } from './load-live-questions.ts'
import { loadDraftUses, loadTurns } from './load-turns.ts'

/** More lines nobody reads through; devices are told of fewer. */
const linesKept = 1000

/** Works out anew what a shop's shoppers and operators taught; gives the shop's revision if devices have to hear of it. */
export async function learnRanking(db: D1Database, shop: string, now: Date): Promise<number | null> {
  const { isOn } = await loadRanking(db, shop)
  const lines = isOn ? await learn(db, shop, now) : []
  return saveRanking(db, { shop, lines, feed: toFeedLearned(lines), now })
}

async function learn(db: D1Database, shop: string, now: Date): Promise<StoredLine[]> {
  const [turns, drafts, forgotten] = await Promise.all([
    loadTurns(db, shop, now),
    loadDraftUses(db, shop, now),
    loadForgotten(db, shop),
  ])
  const counts = toCounts(forgotten)
  const lines = learnOutcomes(readOutcomes(turns, drafts, now).filter(counts), now)
  const live = await loadLiveQuestions(db, shop, new Set(lines.flatMap((one) => [one.group.articleId, one.articleId])))
  // A question that was reworded since, and an article that may not be quoted, are learned of no more.
  return lines
    .flatMap((line) => {
      const question = live.get(line.group.articleId)?.byMark.get(line.group.mark)
      return question === undefined || !live.has(line.articleId) ? [] : [{ ...line, question }]
    })
    .slice(0, linesKept)
}

function toCounts(forgotten: readonly Forgotten[]): (outcome: AnswerOutcome) => boolean {
  const until = new Map(forgotten.map(({ askedOf, askedMark, at }) => [`${askedOf} ${askedMark}`, Date.parse(at)]))
  const allUntil = until.get(' ') ?? 0
  return ({ group, at }) => at.getTime() > Math.max(allUntil, until.get(`${group.articleId} ${group.mark}`) ?? 0)
}
