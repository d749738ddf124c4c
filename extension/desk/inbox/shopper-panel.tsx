import type { ConversationView } from '../../../shared/engine/api.ts'
import type { ShopperSheet } from '../../../shared/protocol/http.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Chip } from '../../../shared/ui/chip.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { useDesk } from '../desk-context.ts'
import { Avatar } from '../parts/avatar.tsx'
import { FailureState } from '../parts/failure-state.tsx'
import { RatingPart } from '../ratings/rating-part.tsx'
import { formatAge } from '../texts/format-wait.ts'
import { maskPhone } from '../texts/mask-phone.ts'
import { findTopicOrder } from './find-topic-order.ts'
import { OrderBlock } from './order-block.tsx'
import { useShopperSheet } from './use-shopper-sheet.ts'

const proofWords: Record<ConversationView['proof'], string> = {
  none: '没有核实身份',
  order: '凭订单核实',
  identity: '已核实身份',
}

interface ShopperPanelProps {
  conversationId: string
  name: string
  view: ConversationView
}

/** Who the shopper is and what they bought. A column at the right, below 1180 px a drawer. */
export function ShopperPanel({ conversationId, name, view }: ShopperPanelProps) {
  const { inbox } = useDesk()
  const { state, refresh } = useShopperSheet(conversationId)
  return (
    <aside class={`dk-panel${inbox.isPanelOpen.value ? ' is-open' : ''}`} aria-label="客户与订单">
      <section class="dk-panel-part">
        <h2>
          客户
          <span class="ui-caption">{proofWords[view.proof]}</span>
          <Button
            class="dk-panel-close"
            tone="quiet"
            size="s"
            icon="x"
            aria-label="关闭客户栏"
            onClick={() => {
              inbox.isPanelOpen.value = false
            }}
          />
        </h2>
        <Person name={name} sheet={state.kind === 'ready' ? state.sheet : null} />
      </section>
      <RatingPart view={view} />
      {state.kind === 'loading' && <Skeleton label="正在查订单" />}
      {state.kind === 'failed' && <FailureState title="订单没查到" reason={state.reason} onRetry={refresh} />}
      {state.kind === 'ready' && <Orders sheet={state.sheet} topic={findTopicOrder(view)} onRefresh={refresh} />}
      <p class="dk-panel-foot">
        <Icon name="lock" size="s" />
        查看订单已记入审计
      </p>
    </aside>
  )
}

function Person({ name, sheet }: { name: string; sheet: ShopperSheet | null }) {
  const member = sheet?.member
  return (
    <div class="dk-person">
      <Avatar name={member?.name ?? name} />
      <div>
        <b>{member?.name ?? name}</b>
        <div class="ui-caption">{member ? `${maskPhone(member.phone)}，${member.points} 积分` : '访客'}</div>
      </div>
      {member && <Chip tone="warning">{member.level}</Chip>}
    </div>
  )
}

interface OrdersProps {
  sheet: ShopperSheet
  /** The order spoken of stands first and open. */
  topic: string | null
  onRefresh: () => void
}

function Orders({ sheet, topic, onRefresh }: OrdersProps) {
  const { now } = useDesk()
  const orders = sheet.orders.toSorted((a, b) => Number(b.id === topic) - Number(a.id === topic))
  return (
    <section class="dk-panel-part is-last">
      <h2>
        订单
        <span class="ui-caption">{formatAge(now.value.getTime() - Date.parse(sheet.readAt))}更新</span>
        <Button tone="quiet" size="s" icon="retry" aria-label="再查一次订单" onClick={onRefresh} />
      </h2>
      {orders.length === 0 && (
        <p class="ui-caption">还没有能看的订单。客户登录，或报出订单号和手机尾号后，这里就会出现</p>
      )}
      {orders.map((order, index) => (
        <OrderBlock key={order.id} order={order} open={index === 0} />
      ))}
    </section>
  )
}
