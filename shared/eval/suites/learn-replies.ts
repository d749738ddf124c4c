import { markQuestion } from '../../knowledge/rerank/find-question-group.ts'
import { type AnswerOutcome, learnOutcomes } from '../../knowledge/rerank/learn-outcomes.ts'
import { scoreReply } from '../../knowledge/score-reply.ts'
import type { QuestionGroup } from '../../protocol/learned-ranking.ts'

/** A context with its replies, as a line of the file each. */
interface RankedGroup {
  turns: string[]
  replies: { reply: string; isRight: boolean }[]
}

/** What is added to a reply's score for these turns. */
export type LearnedReplies = (turns: readonly string[], replies: readonly string[]) => (reply: string) => number

/** Nothing learned. */
export const untaught: LearnedReplies = () => () => 0

/**
 * The product's own learning over contexts of which the right reply is known: the reply that words alone put first was
 * refused where it is wrong, the right one taken. Contexts with the same earlier turns are one conversation, and
 * conversations come from as many networks as said, in turn.
 */
export function learnReplies(groups: readonly RankedGroup[], now: Date, networks = Infinity): LearnedReplies {
  const conversations = [...new Set(groups.map(conversationOf))]
  const outcomes = groups.flatMap(({ turns, replies }): AnswerOutcome[] => {
    const group = groupOf(
      turns,
      replies.map(({ reply }) => reply),
    )
    const conversation = conversationOf({ turns })
    const voter = `w1.${conversations.indexOf(conversation) % networks}`
    return replies
      .filter(({ reply, isRight }) => isRight || markQuestion(reply) === group.mark)
      .map(({ reply, isRight }) => {
        return {
          group,
          articleId: markQuestion(reply),
          conversation,
          voter,
          wasAccepted: isRight,
          strength: 1,
          at: now,
        }
      })
  })
  const lines = learnOutcomes(outcomes, now)
  return (turns, replies) => {
    const { mark } = groupOf(turns, replies)
    return (reply) =>
      lines.find(({ group, articleId }) => group.mark === mark && articleId === markQuestion(reply))?.weight ?? 0
  }
}

function conversationOf({ turns }: Pick<RankedGroup, 'turns'>): string {
  return turns.slice(0, -1).join('\t')
}

/** Named by the reply that words alone put first, as the product names a group by the nearest question. */
function groupOf(turns: readonly string[], replies: readonly string[]): QuestionGroup {
  const scored = replies.map((reply) => ({ reply, score: scoreReply(turns, reply) }))
  const [first] = scored.toSorted((a, b) => b.score - a.score)
  return { articleId: 'reply', mark: markQuestion(first?.reply ?? '') }
}
