import { useState } from 'preact/hooks'
import type { ArticlePair, PairChoice, PairSide } from '../../../../shared/protocol/article-file.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'

const choices: readonly { value: PairChoice; label: string }[] = [
  { value: 'skip', label: '不要文件里的' },
  { value: 'merge', label: '只并问法' },
  { value: 'keep', label: '两篇都留' },
]
const firstShown = 5
const moreShown = 50

/** What is asked already: each pair with its answers, and what becomes of the file's one. */
export function PairList({ pairs }: { pairs: readonly ArticlePair[] }) {
  const { imports } = useDesk()
  const [shown, setShown] = useState(firstShown)
  if (pairs.length === 0) return null
  return (
    <section class="dk-i-pairs" aria-label="重复的问题">
      <header>
        <h3>
          重复的问题<span class="dk-i-count">{pairs.length.toLocaleString('zh-CN')}</span>
        </h3>
        <fieldset class="dk-i-all">
          <legend class="ui-hidden">全部这样处理</legend>
          <span class="ui-caption">全部</span>
          {choices.map(({ value, label }) => (
            <Button key={value} size="s" onClick={() => void imports.file.choosePair(null, value)}>
              {label}
            </Button>
          ))}
        </fieldset>
      </header>
      <ul>
        {pairs.slice(0, shown).map((pair) => (
          <PairRow key={pair.pair} pair={pair} />
        ))}
      </ul>
      {shown < pairs.length && (
        <Button size="s" onClick={() => setShown(shown + moreShown)}>
          再看 {Math.min(moreShown, pairs.length - shown)} 对
        </Button>
      )}
    </section>
  )
}

function PairRow({ pair: { pair, likeness, found, before, choice } }: { pair: ArticlePair }) {
  const { imports } = useDesk()
  return (
    <li>
      <div class="dk-i-sides">
        <Side name={`文件第 ${(found.place ?? 0).toLocaleString('zh-CN')} 处`} side={found} />
        <Side
          name={before.place === null ? '店里已有' : `文件第 ${before.place.toLocaleString('zh-CN')} 处`}
          side={before}
        />
      </div>
      <label class="dk-i-choice">
        <span class="ui-caption">{likeness === 'same' ? '问的一样' : '问得很像'}</span>
        <select
          class="dk-input"
          aria-label={`「${found.question}」怎么处理`}
          value={choice}
          onChange={(event) => {
            const chosen = choices.find(({ value }) => value === event.currentTarget.value)
            if (chosen) void imports.file.choosePair(pair, chosen.value)
          }}
        >
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </li>
  )
}

function Side({ name, side: { question, answer } }: { name: string; side: PairSide }) {
  return (
    <div>
      <span class="ui-caption">{name}</span>
      <b>{question}</b>
      <p>{answer.length > 90 ? `${answer.slice(0, 90)}…` : answer}</p>
    </div>
  )
}
