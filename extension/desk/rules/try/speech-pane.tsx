import { useEffect, useState } from 'preact/hooks'
import type { Speech } from '../../../../shared/protocol/shop.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { CheckField } from '../fields/choice-field.tsx'
import { useRules } from '../use-rules.ts'

/** Everyday messages, answered as the form beside says, saved or not. */
export function SpeechPane({ onClose }: { onClose: () => void }) {
  const { store } = useRules()
  const speech = store.effective.value?.set.settings
  return (
    <aside class="dk-r-try" aria-label="试一试">
      <header class="dk-head">
        <h2>这样回答</h2>
        <span class="ui-caption">
          {store.drafts.value.has('settings:main') ? '用没保存的改动' : '用已保存的说话方式'}
        </span>
        <Button class="dk-r-try-back" tone="quiet" size="s" icon="x" aria-label="关上试一试" onClick={onClose} />
      </header>
      <div class="dk-r-try-body">{speech && <Samples speech={speech} />}</div>
    </aside>
  )
}

function Samples({ speech: { persona } }: { speech: Speech }) {
  const { engine } = useDesk()
  const [isCampaign, setCampaign] = useState(false)
  const [samples, setSamples] = useState<{ asked: string; answer: string }[]>([])
  const key = JSON.stringify([persona, isCampaign])
  useEffect(() => {
    let isOver = false
    void engine.speakSamples(persona, isCampaign).then((told) => {
      if (!isOver) setSamples(told)
    })
    return () => {
      isOver = true
    }
  }, [key])
  return (
    <>
      <CheckField label="按大促时段的语气" value={isCampaign} onValue={setCampaign} />
      <dl class="dk-r-said" aria-live="polite">
        {samples.map(({ asked, answer }) => (
          <div key={asked}>
            <dt>{asked}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <p class="ui-caption">订单、价格和时间是举例，真正回答时按店里的数据说</p>
    </>
  )
}
