import { useMemo } from 'preact/hooks'
import type { SameQuestion } from '../../../../shared/protocol/article-trial.ts'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { toHash } from '../../route.ts'
import { useLatest } from '../test/use-latest.ts'
import { isNewSlot } from './new-slots.ts'

/** Questions that are asked elsewhere already, each with the article that asks the same. */
export function SameQuestions({ slot, questions }: { slot: string; questions: string[] }) {
  const { catalogue, engine } = useDesk()
  const id = isNewSlot(slot) ? null : slot
  const looked = useLatest({ id, questions }, async (asked) => ({
    asked: asked.questions,
    found: await engine.findSameQuestions(asked.id, asked.questions),
  }))
  const held = catalogue.state.value
  const known = held.kind === 'ready' ? held.catalogue : null
  // The engine searches what is published; drafts and retired articles are compared by the letter here.
  const exact = useMemo(() => (known === null ? [] : findExact(known, id, questions)), [known, id, questions])
  const found = new Map(exact.map((same) => [questions[same.index], same]))
  for (const same of looked?.found ?? []) found.set(looked?.asked[same.index], same)
  const shown = questions.flatMap((asked) => {
    const same = found.get(asked)
    return same === undefined ? [] : [{ asked, ...same }]
  })
  if (shown.length === 0) return null
  return (
    <ul class="dk-same" aria-label="问得一样的">
      {shown.map(({ asked, question, article }) => (
        <li key={asked}>
          <Icon name="warn" size="s" />
          <span>
            「{asked}」
            {article === null ? (
              <>和「{question}」几乎一样，留一个就够</>
            ) : (
              <>
                和文章
                <a href={toHash({ page: 'knowledge', id: article.id })}>「{article.title}」</a>
                {question === asked ? '问的一样' : `里的「${question}」问得很像`}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function findExact({ articles }: DeskCatalogue, id: string | null, questions: readonly string[]): SameQuestion[] {
  const wanted = new Map(questions.map((question, index) => [question, index]))
  return articles.flatMap((article) =>
    article.id === id
      ? []
      : article.questions.flatMap((question) => {
          const index = wanted.get(question)
          return index === undefined ? [] : [{ index, question, article: { id: article.id, title: article.title } }]
        }),
  )
}
