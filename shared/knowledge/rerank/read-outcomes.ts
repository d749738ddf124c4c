import type { QuestionGroup } from '../../protocol/learned-ranking.ts'
import type { AnswerOutcome } from './learn-outcomes.ts'
import { type Voter, voterOf } from './voters.ts'

/** A question that articles were searched for, and what is known of its end. */
export interface AskedTurn {
  conversation: string
  /** Null: it was asked before marks were kept. */
  voter: Voter | null
  seq: number
  group: QuestionGroup
  topic: string | null
  /** The article that answered; null where none did, or its answer was reworded since. */
  articleId: string | null
  /** The shopper said no, asked the same, went to a person, rated it low, or an operator said something else. */
  wasTroubled: boolean
  /** The shopper said that it helped, or rated the service high. */
  wasThanked: boolean
  at: Date
}

/** What an operator did with the draft that rested on an article. */
export interface DraftUse {
  conversation: string
  group: QuestionGroup
  articleId: string
  /** 0: sent as it was; 1: nothing of it was sent. */
  changed: number
  at: Date
}

/** What comes later belongs to something else, and who was silent so long has moved on. */
const soonMs = 10 * 60_000
/** Another question of the same kind so soon: the answer before was hardly it. */
const atOnceMs = 2 * 60_000
/** Silence says little: most who got a wrong answer just leave. */
const quiet = 0.25
/** So many questions later an answer is no longer one to the first. */
const questionsOn = 3
/** A draft counts as sent up to this change, as thrown away from that on; between them it was mended. */
const [sentUpTo, thrownFrom] = [0.2, 0.8]

/**
 * Whether articles answered what was asked, from how each question ended: an article is judged by what came after it, and
 * the one that helped when a question was put again is judged good for the first wording too.
 */
export function readOutcomes(turns: readonly AskedTurn[], drafts: readonly DraftUse[], now: Date): AnswerOutcome[] {
  const byConversation = new Map<string, AskedTurn[]>()
  for (const turn of turns.toSorted((a, b) => a.seq - b.seq)) {
    const own = byConversation.get(turn.conversation)
    if (own === undefined) byConversation.set(turn.conversation, [turn])
    else own.push(turn)
  }
  const said = [...byConversation.values()].flatMap((own) => {
    const voter = voterOf(own.map((turn) => turn.voter))
    return own
      .flatMap((turn, at) => [...judge(turn, own[at + 1], now), ...findLater(turn, own.slice(at + 1), now)])
      .map((outcome) => ({ ...outcome, voter }))
  })
  return [...said, ...drafts.flatMap(judgeDraft)]
}

type Said = Omit<AnswerOutcome, 'voter'>

function judge(turn: AskedTurn, next: AskedTurn | undefined, now: Date): Said[] {
  const { articleId } = turn
  if (articleId === null) return []
  if (turn.wasTroubled) return [toOutcome(turn, articleId, { wasAccepted: false, strength: 1 })]
  if (isPutAgain(turn, next)) return [toOutcome(turn, articleId, { wasAccepted: false, strength: quiet })]
  return toAcceptance(turn, articleId, turn, now)
}

/** Asked at once in other words, which another article answered. */
function isPutAgain(turn: AskedTurn, next: AskedTurn | undefined): boolean {
  if (next === undefined || turn.wasThanked || turn.topic === null || next.topic !== turn.topic) return false
  return next.articleId !== null && next.articleId !== turn.articleId && gapOf(turn, next) <= atOnceMs
}

/** The question was not answered, or not well; the first article after it that was not refused is what was meant. */
function findLater(turn: AskedTurn, later: readonly AskedTurn[], now: Date): Said[] {
  const [next] = later
  if (turn.articleId !== null && !turn.wasTroubled && !isPutAgain(turn, next)) return []
  const meant = later
    .slice(0, questionsOn)
    .find(({ articleId, wasTroubled }) => articleId !== null && articleId !== turn.articleId && !wasTroubled)
  if (meant === undefined || meant.articleId === null || gapOf(turn, meant) > soonMs) return []
  return toAcceptance(turn, meant.articleId, meant, now)
}

/** Only when it is over whether anything more is said. */
function toAcceptance(asked: AskedTurn, articleId: string, answered: AskedTurn, now: Date): Said[] {
  if (answered.wasThanked) return [toOutcome(asked, articleId, { wasAccepted: true, strength: 1 })]
  if (now.getTime() - answered.at.getTime() < soonMs) return []
  return [toOutcome(asked, articleId, { wasAccepted: true, strength: quiet })]
}

function toOutcome(
  { group, conversation, at }: AskedTurn,
  articleId: string,
  judged: Pick<AnswerOutcome, 'wasAccepted' | 'strength'>,
): Said {
  return { group, articleId, conversation, at, ...judged }
}

function judgeDraft({ changed, ...use }: DraftUse): AnswerOutcome[] {
  if (changed > sentUpTo && changed < thrownFrom) return []
  // An operator speaks for the shop, in every conversation anew, and for nobody's login or network.
  return [{ ...use, voter: `c.${use.conversation}`, wasAccepted: changed <= sentUpTo, strength: 1 }]
}

function gapOf(one: AskedTurn, other: AskedTurn): number {
  return other.at.getTime() - one.at.getTime()
}
