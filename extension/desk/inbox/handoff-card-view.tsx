import type { Fact, HandoffCard } from '../../../shared/protocol/conversation.ts'
import { Basis } from '../../../shared/ui/basis.tsx'
import { Chip } from '../../../shared/ui/chip.tsx'
import { formatMoment } from '../../../shared/ui/format-moment.ts'
import { Icon } from '../../../shared/ui/icon.tsx'
import { Separator } from '../../../shared/ui/separator.tsx'
import { HandoffSummary } from '../../uses/summary/handoff-summary.tsx'
import { useDesk } from '../desk-context.ts'
import { describeBasis } from '../texts/describe-basis.ts'
import { describeDone, describeUndone } from '../texts/describe-done.ts'
import { describeFact, describeSource } from '../texts/describe-fact.ts'
import { describeMood } from '../texts/describe-mood.ts'
import { intentNames } from '../texts/intent-names.data.ts'
import { triggerNames } from '../texts/trigger-names.ts'

const proofWords = { none: '没有核实身份', order: '凭订单核实', identity: '已核实身份' } as const

/** What the assistant hands over, in fields: wanted, known, tried, done, not promised; mood and order. */
export function HandoffCardView({ card }: { card: HandoffCard }) {
  const { now } = useDesk()
  const mood = describeMood(card.mood.polarity, card.mood.intensity)
  const facts = listKnown(card, now.value)
  const { done = [] } = card
  return (
    <section class="dk-handoff" aria-label="交接卡">
      <header>
        <Icon name="human" />
        <h3>AI 交给你</h3>
        <Chip tone="warning">触发：{triggerNames[card.trigger]}</Chip>
      </header>
      <HandoffSummary card={card} />
      <dl>
        <dt>要什么</dt>
        <dd>
          {card.requests.length > 0 ? card.requests.map((intent) => intentNames[intent]).join('、') : '还没说清要什么'}
        </dd>
        <dt>已知道</dt>
        <dd>
          {facts.length === 0 && '还没有查到和客户有关的信息'}
          {facts.map((fact, index) => (
            <FactRow
              key={`${fact.name} ${fact.source}`}
              fact={fact}
              isSourceSaid={facts[index + 1]?.source !== fact.source}
              now={now.value}
            />
          ))}
        </dd>
        <dt>试过</dt>
        <dd>
          {card.tried.length === 0 && 'AI 还没有给过答案'}
          {card.tried.map(({ basis, at }) => (
            <div key={at}>
              {describeBasis(basis)}
              <span class="ui-caption"> {formatMoment(at, now.value, 'zh-CN')}</span>
            </div>
          ))}
        </dd>
        {done.length > 0 && (
          <>
            <dt>办过</dt>
            <dd>
              {done.map((act) => (
                <div key={`${act.kind} ${act.order} ${act.ticket} ${act.status}`}>{describeDone(act)}</div>
              ))}
            </dd>
          </>
        )}
        <dt>没承诺</dt>
        <dd>{describeUndone(card)}</dd>
        <dt>心情</dt>
        <dd>
          {mood ? mood.word : '平静'}
          {card.mood.evidence.length > 0 && `：${card.mood.evidence.map((words) => `「${words}」`).join('')}`}
        </dd>
        <dt>订单</dt>
        <dd>
          {card.orderId ?? '还没提到订单'}
          <Separator />
          {proofWords[card.proof]}
        </dd>
      </dl>
    </section>
  )
}

/** Only what has a name and an answer: a look-up that found nothing is not known. The order has a row of its own. */
function listKnown({ facts, orderId }: HandoffCard, now: Date): Fact[] {
  return facts.filter((fact) => {
    const isEmpty = fact.value === null || (Array.isArray(fact.value) && fact.value.length === 0)
    const isOrder = fact.name === 'order.id' && fact.value === orderId
    return !isEmpty && !isOrder && describeFact(fact, now).label !== null
  })
}

interface FactRowProps {
  fact: Fact
  /** Facts of one source stand together and name it once, after the last. */
  isSourceSaid: boolean
  now: Date
}

function FactRow({ fact, isSourceSaid, now }: FactRowProps) {
  const { label, value } = describeFact(fact, now)
  return (
    <div>
      {label && `${label} `}
      <Basis source={describeSource(fact, now)}>{value}</Basis>
      {isSourceSaid && <span class="ui-caption"> {fact.source}</span>}
    </div>
  )
}
