import type { ArticleTrial, TriedPassage } from '../../../../shared/protocol/article-trial.ts'
import { toHash } from '../../route.ts'
import { markTerms } from './mark-terms.ts'

const bandNames = { answer: '直接回答', ask: '反问', unknown: '不够' }

/** Articles that come near, the best first, each with its score and why. */
export function PassageList({ trial }: { trial: ArticleTrial }) {
  const { passages, answerFrom, askFrom } = trial
  if (passages.length === 0) return <p class="ui-caption">没有一篇文章和这句话沾边</p>
  return (
    <>
      <ol class="dk-passages" aria-label="命中的文章">
        {passages.map((passage, at) => (
          <Passage key={passage.articleId} passage={passage} isBest={at === 0} />
        ))}
      </ol>
      <p class="ui-caption">
        {toScore(answerFrom)} 起直接回答，{toScore(askFrom)} 起反问，再低就说不知道
      </p>
    </>
  )
}

function Passage({ passage, isBest }: { passage: TriedPassage; isBest: boolean }) {
  const { articleId, title, score, question, terms, isEdited, band } = passage
  const meant = terms.filter((term) => !question.includes(term))
  return (
    <li class={isBest ? 'is-best' : undefined}>
      {isEdited ? <b>{title || '正在写的这篇'}</b> : <a href={toHash({ page: 'knowledge', id: articleId })}>{title}</a>}
      {isEdited && <small>正在写</small>}
      <span class={`dk-score is-${band}`}>
        <span class="ui-hidden">{bandNames[band]} </span>
        {toScore(score)}
      </span>
      {isBest && (
        <p class="ui-caption">
          像问法「
          {markTerms(question, terms).map(({ text, isShared }, at) =>
            isShared ? <mark key={`${at} ${text}`}>{text}</mark> : text,
          )}
          」{meant.length > 0 && `，意思相近：${meant.join('、')}`}
        </p>
      )}
    </li>
  )
}

function toScore(score: number): string {
  return score.toFixed(2)
}
