import { useState } from 'preact/hooks'
import type { DraftSet } from '../../../shared/engine/api.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Chip } from '../../../shared/ui/chip.tsx'
import { FactText } from '../../../shared/ui/fact-text.tsx'
import { useDesk } from '../desk-context.ts'

/** What a question gets from the published knowledge, worked out by the engine on this device. */
export function TestBox() {
  const { engine, now } = useDesk()
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<{ text: string; set: DraftSet } | null>(null)
  const [busy, setBusy] = useState(false)
  const ask = async (event: Event) => {
    event.preventDefault()
    const question = text.trim()
    if (question === '') return
    setBusy(true)
    const history = [{ side: 'shopper' as const, text: question, at: now.peek().toISOString() }]
    const set = await engine.draft({ history, shopperName: null, page: {}, order: null, channel: 'desk' })
    setAsked({ text: question, set })
    setBusy(false)
  }
  return (
    <aside class="dk-test" aria-label="试一试">
      <header class="dk-head">
        <h2>试一试</h2>
        <span class="dk-head-end ui-caption">用已发布的版本</span>
      </header>
      <form class="dk-test-form" onSubmit={(event) => void ask(event)}>
        <input
          class="dk-input"
          aria-label="客户会怎么问"
          placeholder="衣服标我剪掉了，还给退么"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" size="s" busy={busy}>
          看答案
        </Button>
      </form>
      <div role="status">{asked && <Outcome set={asked.set} />}</div>
    </aside>
  )
}

function Outcome({ set }: { set: DraftSet }) {
  const { now } = useDesk()
  // Besides what the shopper gets, only other articles that would fit: phrases for operators say nothing of knowledge.
  const shown = set.drafts.filter(({ articles }, index) => index === 0 || articles.length > 0)
  return (
    <div class="dk-test-outcome">
      <p>
        {set.requests.slice(0, 3).map(({ intent, name, probability }) => (
          <Chip key={intent} tone="accent">
            {name} {Math.round(probability * 100)}%
          </Chip>
        ))}
        <span class="ui-caption"> 用时 {Math.round(set.elapsedMs)} 毫秒</span>
      </p>
      {set.drafts.length === 0 && (
        <p>知识库里没有能回答的文章。{set.handoffHint ? '这句话会转人工' : '写一篇，下次就能答'}</p>
      )}
      {shown.map((draft, index) => (
        <article key={draft.id} class={index === 0 ? 'dk-draft is-on' : 'dk-draft'}>
          <h3 class="ui-caption">{index === 0 ? '客户会看到' : draft.title}</h3>
          <div class="dk-draft-text">
            <FactText text={draft.text} facts={draft.facts} setting={{ now: now.value, locale: 'zh-CN' }} />
          </div>
          {draft.articles.map(({ id, title, version }) => (
            <p key={id} class="ui-caption">
              文章「{title}」第 {version} 版
            </p>
          ))}
        </article>
      ))}
    </div>
  )
}
