import { useEffect, useState } from 'preact/hooks'
import type { SellerEngine } from '../../shared/engine/api.ts'
import type { StaffSession } from '../../shared/protocol/http.ts'
import type { LocalPair, LocalPairChoice, LocalSent } from '../../shared/protocol/local-shop.ts'
import { Button } from '../../shared/ui/button.tsx'
import { describeRefusal } from '../desk/knowledge/import/texts/describe-import.ts'
import { describeFailure } from '../desk/texts/describe-failure.ts'

interface SendingBoxProps {
  engine: SellerEngine
  session: StaffSession
  unsent: number
}

const ways: { choice: LocalPairChoice; label: string }[] = [
  { choice: 'merge', label: '问法并进去' },
  { choice: 'keep', label: '两篇都要' },
  { choice: 'leave', label: '留在本机' },
]

/** After a shop was connected: what is only here is offered to it, and stays until it is confirmed. */
export function SendingBox({ engine, session, unsent }: SendingBoxProps) {
  const [pairs, setPairs] = useState<LocalPair[]>([])
  const [choices, setChoices] = useState<ReadonlyMap<string, LocalPairChoice>>(new Map())
  const [publish, setPublish] = useState(false)
  const [sent, setSent] = useState<LocalSent | null>(null)
  const [isSending, setSending] = useState(false)
  useEffect(() => void engine.compareWithShop().then(setPairs), [engine])
  const send = async () => {
    setSending(true)
    const chosen = pairs.map(({ id, shop }) => ({ id, into: shop.id, choice: choices.get(id) ?? 'merge' }))
    let step = await engine.sendLocalArticles({ publish, choices: chosen })
    setSent(step)
    while (!step.isOver && step.failure === null) {
      step = await engine.sendLocalArticles(null)
      setSent(step)
    }
    setSending(false)
  }
  const { shopName, role } = session.staff
  return (
    <section class="dk-box lo-box" aria-label="传到店铺">
      <h2>
        传到「{shopName}」 <span class="ui-caption">{unsent.toLocaleString('zh-CN')} 篇只在本机</span>
      </h2>
      <p class="ui-caption">每一篇都等店铺确认收到才算传完，中途断了再传一次不会重复。订单留在本机，以店铺查到的为准</p>
      {pairs.length > 0 && <Pairs pairs={pairs} choices={choices} onChoose={setChoices} />}
      {role === 'owner' && (
        <label class="lo-check">
          <input type="checkbox" checked={publish} onChange={(event) => setPublish(event.currentTarget.checked)} />
          本机上线的直接上线；不选就都存成草稿
        </label>
      )}
      <Button tone="primary" size="s" busy={isSending} disabled={role === 'integrator'} onClick={() => void send()}>
        传 {unsent.toLocaleString('zh-CN')} 篇
      </Button>
      <p role="status">{sent === null ? '' : describeSent(sent)}</p>
      {sent !== null && sent.refused.length > 0 && (
        <ul class="lo-list">
          {sent.refused.slice(0, 50).map(({ id, title, why }) => (
            <li key={id}>
              <b>{title}</b> <span class="ui-caption">{describeRefusal(why)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function describeSent({ done, all, refused, failure, isOver }: LocalSent): string {
  if (failure !== null) return `传到第 ${done} 篇断了：${describeFailure(failure)}。没传的还在本机，再传一次会接着传`
  const kept = refused.length === 0 ? '' : `，${refused.length} 篇没有收下，还在本机`
  return isOver ? `传了 ${done - refused.length} 篇${kept}` : `正在传，${done} / ${all}`
}

interface PairsProps {
  pairs: LocalPair[]
  choices: ReadonlyMap<string, LocalPairChoice>
  onChoose: (choices: ReadonlyMap<string, LocalPairChoice>) => void
}

function Pairs({ pairs, choices, onChoose }: PairsProps) {
  return (
    <fieldset class="lo-pairs">
      <legend>{pairs.length} 篇在店铺里有差不多的</legend>
      {pairs.map(({ id, title, question, answer, shop }) => (
        <div key={id} class="lo-row">
          <div>
            <b>{title}</b>
            <span class="ui-caption">
              「{question}」和店铺的「{shop.question}」差不多。本机的答案：{answer.slice(0, 50)}
            </span>
          </div>
          <select
            class="dk-input is-short"
            aria-label={`「${title}」怎么办`}
            value={choices.get(id) ?? 'merge'}
            onChange={({ currentTarget }) => {
              const chosen = ways.find(({ choice }) => choice === currentTarget.value)
              if (chosen) onChoose(new Map([...choices, [id, chosen.choice]]))
            }}
          >
            {ways.map(({ choice, label }) => (
              <option key={choice} value={choice}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  )
}
