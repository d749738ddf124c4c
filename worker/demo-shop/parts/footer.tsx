/** @jsxImportSource hono/jsx */
import { formatMinuteOfDay } from '../../../shared/domain/calendar.ts'
import { formatMinor } from '../../../shared/domain/money.ts'
import type { PublicCatalogue } from '../../../shared/protocol/shop.ts'

/** What the shop stands for, taken from its own rules. */
export function Footer({ catalogue }: { catalogue: PublicCatalogue }) {
  const { settings, shipping, returnPolicy } = catalogue
  const hours = settings.hours.intervals
    .map(({ fromMinute, toMinute }) => `${formatMinuteOfDay(fromMinute)}–${formatMinuteOfDay(toMinute)}`)
    .join('、')
  return (
    <footer class="foot">
      <dl class="promises">
        <div>
          <dt>{shipping.originCity}发货</dt>
          <dd>
            {shipping.cutoffHour}:00 前付款当天出库，走{shipping.carrier}
          </dd>
        </div>
        <div>
          <dt>
            {shipping.freeFromMinor === null ? '运费' : `满 ${formatMinor(shipping.freeFromMinor, 'sentence')} 包邮`}
          </dt>
          <dd>不满收 {formatMinor(shipping.baseFeeMinor, 'sentence')}，新疆西藏另算</dd>
        </div>
        <div>
          <dt>{returnPolicy.windowDays} 天无理由</dt>
          <dd>从签收第二天算起，多数订单带运费险</dd>
        </div>
        <div>
          <dt>人工 {hours}</dt>
          <dd>其他时间{settings.persona.assistantName}在，留言上班第一个回</dd>
        </div>
      </dl>
      <p class="hint">
        {settings.persona.shopName}是客服副驾的演示店铺。商品、价格和顾客都是虚构的，下单不会扣款，也不会发货。
      </p>
    </footer>
  )
}
