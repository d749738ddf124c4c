import { assertNever } from '../../../../shared/lib/assert.ts'
import type { PackSummary } from '../../../../shared/protocol/desk-packs.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import type { PackOutcome } from './packs-store.ts'

/** One line about what became of a pack: how many, and what was left alone and why. */
export function describeOutcome(outcome: PackOutcome, { count, held }: PackSummary): string {
  switch (outcome.kind) {
    case 'taking':
      return `正在加入 ${count - held} 篇`
    case 'undoing':
      return `正在撤掉这次加入的 ${outcome.taken.added} 篇`
    case 'taken': {
      const { added, kept, persona, published = 0 } = outcome.taken
      const voice = persona === undefined ? '' : `；说话方式换成了「${persona.assistantName}」，客户现在就看到`
      if (added === 0) return `这个包里的文章都有了，没有动${voice}`
      const live = published > 0 ? `，${published} 篇上线，${added - published} 篇草稿` : '草稿'
      return `加入了 ${added} 篇${live}${kept > 0 ? `；${kept} 篇已经有，没有动` : ''}${voice}`
    }
    case 'undone': {
      const { removed, edited, published, persona } = outcome.undone
      const voice =
        persona === undefined ? '' : persona === 'restored' ? '；说话方式换回来了' : '；说话方式之后又改过，没有动'
      const stayed = [...(edited > 0 ? [`${edited} 篇改过`] : []), ...(published > 0 ? [`${published} 篇发布过`] : [])]
      return `撤掉了 ${removed} 篇${stayed.length > 0 ? `；${stayed.join('、')}，留着没有动` : ''}${voice}`
    }
    case 'refused':
      return outcome.taken === null
        ? `没有加入：${describeFailure(outcome.reason)}`
        : `没有撤销：${describeFailure(outcome.reason)}`
    default:
      return assertNever(outcome)
  }
}
