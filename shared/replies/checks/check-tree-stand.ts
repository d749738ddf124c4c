import type { Choice, Slots } from '../../dialog/dialog-state.ts'
import { walkTree } from '../../dialog/flows/walk-tree.ts'
import type { LineId } from '../../dialog/line-ids.ts'
import { isLive } from '../../knowledge/is-live.ts'
import { standInTree, type TreeStand } from '../../knowledge/trees/stand-in-tree.ts'
import type { FeedArticle } from '../../protocol/article.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { DecisionTree } from '../../protocol/decision-tree.ts'
import { toArticleFact } from '../article-fact.ts'
import { bare, type CheckContext, type CheckResult } from './check.ts'

type Found = CheckResult<'tree-stand'>

/** What fits quick replies; longer or more options stand on a card. */
const chipLimit = 3
const chipLength = 8

/** Takes the option that was chosen, and finds what the process asks next or comes to. */
export function checkTreeStand(context: CheckContext): Found {
  const { branch, tree, ...rest } = context.slots
  const article = tree === undefined ? undefined : context.sources.knowledge.getArticle(tree.article)
  if (tree === undefined || article?.tree === undefined || !isLive(article, context.input.now))
    return bare(context, 'gone', rest)
  const walked = branch === undefined ? tree.path : [...tree.path, branch]
  const stand = standInTree(article.tree, walked)
  const isBegun = context.input.state.flow?.id === walkTree.id
  const opening: LineId[] = isBegun ? [] : ['tree.begin']
  if (stand.kind !== 'lost') return toFound(article, article.tree, { rest, path: walked }, stand, ...opening)
  // An option that is no longer there: the process was changed meanwhile.
  const anew = standInTree(article.tree, [])
  return anew.kind === 'question' && tree.path.length > 0
    ? toFound(article, article.tree, { rest, path: [] }, anew, 'tree.anew')
    : bare(context, 'gone', rest)
}

function toFound(
  article: FeedArticle,
  { title }: DecisionTree,
  { rest, path }: { rest: Slots; path: string[] },
  stand: Exclude<TreeStand, { kind: 'lost' }>,
  said?: LineId,
): Found {
  const slots: Slots = { ...rest, tree: { article: article.id, path } }
  const facts: Fact[] = [toArticleFact(article)]
  if (stand.kind === 'result')
    return { outcome: stand.handsOff ? 'person' : 'result', slots, facts, values: { result: stand.text } }
  const { question, options } = stand.step
  const isShort = options.length <= chipLimit && options.every(({ label }) => [...label].length <= chipLength)
  const back = path.length > 0 && options.length < chipLimit ? ['上一步'] : []
  return {
    ...{ outcome: 'question', slots, facts, values: { title, question }, choices: options.map(toChoice) },
    ...(isShort ? { choicesAsChips: true } : {}),
    chips: isShort || path.length === 0 ? back : ['上一步'],
    ...(said === undefined ? {} : { line: said }),
  }
}

function toChoice({ label }: DecisionTree['steps'][number]['options'][number]): Choice {
  return { value: label, text: label, label }
}
