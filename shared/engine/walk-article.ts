import type { DialogState } from '../dialog/dialog-state.ts'
import { walkTree } from '../dialog/flows/walk-tree.ts'
import { standInTree } from '../knowledge/trees/stand-in-tree.ts'
import type { TreeWalk, TreeWalkRequest } from '../protocol/article-trial.ts'
import { emptyDialogState } from '../replies/empty-state.ts'
import { createTriedShop, toTriedArticle, toTriedReply } from './tried-shop.ts'
import type { ArticleTrialDeps } from './try-article.ts'

/**
 * Walks a process nobody published as a shopper does: its first question, then what was said, each message through the
 * same turn. Walked anew with every answer, so that words changed meanwhile count at once.
 */
export async function walkArticle(
  { edited, said }: TreeWalkRequest,
  { knowledge, env, now }: ArticleTrialDeps,
): Promise<TreeWalk> {
  const article = toTriedArticle(edited)
  const opening = article.questions[0] ?? article.title
  const walk: TreeWalk = { turns: [], begins: false, step: null }
  if (knowledge === null || article.tree === undefined || opening.trim() === '') return walk
  const { take } = createTriedShop(knowledge, article, { env, now, visitorHash: 0 })
  let state = emptyDialogState()
  for (const [at, text] of [opening, ...said].entries()) {
    const outcome = await take(text, state)
    state = outcome.state
    walk.turns.push({ said: text, reply: toTriedReply(outcome) })
    const path = pathOf(state, edited.id)
    if (at === 0) walk.begins = path !== null
    const stand = path === null ? null : standInTree(article.tree, path)
    walk.step = stand?.kind === 'question' ? stand.step.id : null
    // From here on a person answers.
    if (outcome.kind === 'handoff') break
  }
  return walk
}

function pathOf({ flow }: DialogState, id: string): readonly string[] | null {
  const tree = flow?.id === walkTree.id ? flow.slots.tree : undefined
  return tree?.article === id ? tree.path : null
}
