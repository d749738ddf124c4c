/** @jsxImportSource hono/jsx */
import { formatMoment } from '../../../shared/domain/calendar.ts'
import type { Order } from '../../../shared/protocol/commerce.ts'
import { orderStatusWords } from '../order-words.ts'
import { LogInChoices } from '../parts/log-in-menu.tsx'
import { Money } from '../parts/money.tsx'
import type { Visit } from '../visit.ts'
import { Layout } from './layout.tsx'

/** The orders of whoever is logged in, or the way to log in. */
export function OrdersPage({ visit, orders }: { visit: Visit; orders: Order[] }) {
  if (visit.member === null) return <LogInPage visit={visit} />
  return (
    <Layout title="我的订单" visit={visit}>
      <h1 class="page-title">{`${visit.member.name}的订单`}</h1>
      <p class="hint">
        {visit.member.level}，积分 <span class="num">{visit.member.points}</span>，手机尾号{' '}
        <span class="num">{visit.member.phone.slice(-4)}</span>
      </p>
      {orders.length === 0 && <p class="empty">还没有订单。</p>}
      <ul class="orders">
        {orders.map((order) => (
          <OrderRow order={order} visit={visit} />
        ))}
      </ul>
    </Layout>
  )
}

function OrderRow({ order, visit }: { order: Order; visit: Visit }) {
  const pieces = order.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <li>
      <a class="order-row" href={`/orders/${encodeURIComponent(order.id)}`}>
        <span class="order-head">
          <b>{orderStatusWords(order.status)}</b>
          <span class="hint num">{order.id}</span>
          <span class="hint num">{formatMoment(new Date(order.createdAt), visit.now)}</span>
        </span>
        <span class="order-goods">
          {order.lines.map(({ productId }) => (
            <img src={imageOf(productId, visit)} alt="" width="96" height="72" loading="lazy" />
          ))}
          <span class="grow">{order.lines.map(({ title }) => title).join('，')}</span>
          <span class="order-sum">
            <Money minor={order.paidMinor} sum />
            <small class="hint">共 {pieces} 件</small>
          </span>
        </span>
      </a>
    </li>
  )
}

/** The picture of an ordered product; the shop's mark when it is sold no more. */
export function imageOf(productId: string, { catalogue }: Visit): string {
  return catalogue.products.find(({ id }) => id === productId)?.imagePath ?? '/pictures/logo.svg'
}

/** Shown in place of anything that belongs to one person. */
export function LogInPage({ visit }: { visit: Visit }) {
  return (
    <Layout title="登录" visit={visit}>
      <h1 class="page-title">先选一位顾客登录</h1>
      <p>这是演示店铺，没有密码。每位顾客手里的订单不一样，可以拿来问物流、退货和换货。</p>
      <div class="log-in-choices">
        <LogInChoices members={visit.members} member={visit.member} />
      </div>
    </Layout>
  )
}
