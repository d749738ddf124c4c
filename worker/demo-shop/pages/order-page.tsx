/** @jsxImportSource hono/jsx */
import { formatMoment } from '../../../shared/domain/calendar.ts'
import type { Order, Shipment } from '../../../shared/protocol/commerce.ts'
import { holdReasonWords, maskPhone, orderStatusWords, parcelStatusWords } from '../order-words.ts'
import { Icon } from '../parts/icon.tsx'
import { Money } from '../parts/money.tsx'
import { productPath } from '../product-path.ts'
import type { Visit } from '../visit.ts'
import { Layout } from './layout.tsx'
import { imageOf } from './orders-page.tsx'

/** One order: where it stands, its parcels, what it cost. */
export function OrderPage({ visit, order }: { visit: Visit; order: Order }) {
  const { now } = visit
  const hold = holdReasonWords(order)
  return (
    <Layout title={`订单 ${order.id}`} visit={visit} about={{ orderId: order.id }}>
      <nav class="crumbs" aria-label="所在位置">
        <a href="/orders">我的订单</a>
        <span class="num">{order.id}</span>
      </nav>
      <h1 class="page-title">{orderStatusWords(order.status)}</h1>
      {order.status === 'paid' && order.promisedShipBy && (
        <p>
          {hold && `${hold}，`}
          {formatMoment(new Date(order.promisedShipBy), now)} 前发出
        </p>
      )}
      <div class="order">
        <div class="order-main">
          {order.shipments.map((shipment, index) => (
            <Parcel shipment={shipment} index={index} order={order} now={now} />
          ))}
          <Goods order={order} visit={visit} />
        </div>
        <Bill order={order} now={now} />
      </div>
    </Layout>
  )
}

function Parcel({ shipment, index, order, now }: { shipment: Shipment; index: number; order: Order; now: Date }) {
  const titles = order.lines.filter(({ id }) => shipment.lineIds.includes(id)).map(({ title }) => title)
  const several = order.shipments.length > 1
  return (
    <section class="panel" aria-labelledby={`parcel-${index}`}>
      <h2 id={`parcel-${index}`}>
        <Icon name="truck" />
        {several && `包裹 ${index + 1}：`}
        {parcelStatusWords(shipment.status)}
      </h2>
      <p class="hint">
        {shipment.carrier} <span class="num">{shipment.waybill}</span>
        {several && `，${titles.join('、')}`}
      </p>
      {shipment.etaTo && !shipment.signedAt && (
        <p>
          快递预计 <span class="num">{formatMoment(new Date(shipment.etaTo), now)}</span> 前送到
        </p>
      )}
      <ol class="trace">
        {shipment.nodes.map(({ at, text }) => (
          <li>
            {text}
            <time class="num" datetime={at}>
              {formatMoment(new Date(at), now)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Goods({ order, visit }: { order: Order; visit: Visit }) {
  return (
    <section class="panel" aria-labelledby="goods-title">
      <h2 id="goods-title">商品</h2>
      <ul class="cart-lines">
        {order.lines.map((line) => (
          <li class="cart-line">
            <span class="thumb">
              <img src={imageOf(line.productId, visit)} alt="" width="120" height="90" />
            </span>
            <div class="grow">
              <a href={productPath(line.productId)}>
                <b>{line.title}</b>
              </a>
              <p class="hint">{[...Object.values(line.options), `${line.quantity} 件`].join('，')}</p>
              {line.noReturnConfirmed && <p class="hint">下单时已确认不支持无理由退货</p>}
            </div>
            <p class="line-sum">
              <Money minor={line.paidMinor} sum />
            </p>
          </li>
        ))}
      </ul>
      {order.gifts.length > 0 && <p class="hint">随单赠送：{order.gifts.join('、')}</p>}
    </section>
  )
}

function Bill({ order, now }: { order: Order; now: Date }) {
  const { address } = order
  return (
    <section class="summary" aria-labelledby="bill-title">
      <h2 id="bill-title">{order.paidAt ? '实付' : '应付'}</h2>
      <dl class="sums">
        <Sum name="商品" minor={order.goodsMinor} />
        {order.discountMinor > 0 && <Sum name="优惠" minor={-order.discountMinor} />}
        <Sum name="运费" minor={order.shippingFeeMinor} />
        <div class="total">
          <dt>{order.paidAt ? '实付' : '应付'}</dt>
          <dd>
            <Money minor={order.paidMinor} sum />
          </dd>
        </div>
      </dl>
      <p class="hint">
        下单 <span class="num">{formatMoment(new Date(order.createdAt), now)}</span>
        {order.freightInsured ? '，带运费险' : '，没有运费险'}
      </p>
      <p class="hint">
        {address.name} <span class="num">{maskPhone(address.phone)}</span>
        <br />
        {[address.province, address.city === address.province ? '' : address.city, address.district].join('')}
        {address.detail}
      </p>
      <button type="button" class="button alt" data-open-chat>
        <Icon name="chat" />
        问问这一单
      </button>
    </section>
  )
}

function Sum({ name, minor }: { name: string; minor: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class={minor < 0 ? 'off' : ''}>
        <Money minor={minor} sum />
      </dd>
    </div>
  )
}
