import type { Article } from '../../../shared/protocol/article.ts'
import { toHash } from '../route.ts'

interface KeepAnswerWayProps {
  same: { id: string; title: string; isNear: boolean }
  articles: readonly Article[]
  isExtending: boolean
  onExtending: (isExtending: boolean) => void
}

/** An article asks the same already: its own answer stays and it is asked in one more way, or a new one is written. */
export function KeepAnswerWay({ same, articles, isExtending, onExtending }: KeepAnswerWayProps) {
  const answer = articles.find(({ id }) => id === same.id)?.answers[0]?.text
  return (
    <fieldset class="dk-choice dk-keep-way">
      <legend>
        <a href={toHash({ page: 'knowledge', id: same.id })}>「{same.title}」</a>
        {same.isNear ? '已经在答这个问题' : '现在会被拿来答这个问题'}
      </legend>
      <label>
        <input type="radio" name="keep-way" checked={isExtending} onChange={() => onExtending(true)} />
        给它加一种问法
      </label>
      <label>
        <input type="radio" name="keep-way" checked={!isExtending} onChange={() => onExtending(false)} />
        另写一篇
      </label>
      {isExtending && answer !== undefined && <p class="dk-keep-answer">客户得到的还是：{answer}</p>}
    </fieldset>
  )
}
