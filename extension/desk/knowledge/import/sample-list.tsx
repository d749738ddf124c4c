import type { ProposedArticle } from '../../../../shared/protocol/article-file.ts'

interface SampleListProps {
  samples: readonly ProposedArticle[]
  all: number
}

/** The first articles as the shop would have them. */
export function SampleList({ samples, all }: SampleListProps) {
  if (samples.length === 0) return null
  return (
    <section class="dk-i-samples" aria-label="预览">
      <h3>{samples.length === all ? '会是这样' : `前 ${samples.length} 篇会是这样`}</h3>
      <ul>
        {samples.map(({ id, body: { title, questions, answers, category } }) => (
          <li key={id}>
            <b>{title}</b>
            <span class="ui-caption">{category.join(' / ')}</span>
            {questions.length > 1 && <span class="dk-i-variants">还会问：{questions.slice(1, 4).join('、')}</span>}
            <p>{cut(answers[0]?.text ?? '')}</p>
            {answers.length > 1 && <span class="ui-caption">另有 {answers.length - 1} 个备选答案</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

const shown = 120

function cut(text: string): string {
  return text.length > shown ? `${text.slice(0, shown)}…` : text
}
