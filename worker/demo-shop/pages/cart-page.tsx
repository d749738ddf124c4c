/** @jsxImportSource hono/jsx */
import { formatMinor } from '../../../shared/domain/money.ts'
import type { Quote } from '../../../shared/domain/promotions/quote.ts'
import type { CartLine } from '../../../shared/protocol/commerce.ts'
import { Icon } from '../parts/icon.tsx'
import { Money } from '../parts/money.tsx'
import { productPath } from '../product-path.ts'
import type { Visit } from '../visit.ts'
import { Layout } from './layout.tsx'

/** The cart with its best price, by the same rules as the assistant's answer. */
export function CartPage({ visit, quote }: { visit: Visit; quote: Quote | null }) {
  return (
    <Layout title="购物车" visit={visit}>
      <h1 class="page-title">购物车</h1>
      {visit.cart.length === 0 || quote === null ? (
        <div class="empty">
          <p>购物车还是空的。</p>
          <a class="button" href="/">
            去逛逛
          </a>
        </div>
      ) : (
        <div class="cart">
          <ul class="cart-lines">
            {visit.cart.map((line) => (
              <Line line={line} visit={visit} />
            ))}
          </ul>
          <Summary quote={quote} visit={visit} />
        </div>
      )}
    </Layout>
  )
}

function Line({ line, visit }: { line: CartLine; visit: Visit }) {
  const sku = visit.catalogue.skus.find(({ id }) => id === line.skuId)
  const product = visit.catalogue.products.find(({ id }) => id === sku?.productId)
  if (!sku || !product) return null
  return (
    <li class="cart-line">
      <span class="thumb">
        <img src={product.imagePath} alt="" width="120" height="90" />
      </span>
      <div class="grow">
        <a href={productPath(product.id)}>
          <b>{product.title}</b>
        </a>
        <p class="hint">{Object.values(sku.options).join('，')}</p>
        {line.quantity > sku.stock && <p class="out">库存只有 {sku.stock} 件，改一下数量</p>}
        <form method="post" action="/cart" class="cart-form" data-quantity>
          <input type="hidden" name="sku" value={sku.id} />
          <label class="quantity">
            <span class="sr">{`${product.title}的数量`}</span>
            <input type="number" name="quantity" value={line.quantity} min="0" max={sku.stock} inputmode="numeric" />
          </label>
          <button type="submit" class="link" data-set-quantity>
            改数量
          </button>
          <button
            type="submit"
            class="link"
            name="quantity"
            value="0"
            formnovalidate
            aria-label={`移出${product.title}`}
          >
            移出
          </button>
        </form>
      </div>
      <p class="line-sum">
        <Money minor={sku.priceMinor * line.quantity} sum />
      </p>
    </li>
  )
}

function Summary({ quote, visit }: { quote: Quote; visit: Visit }) {
  const { gap } = quote
  return (
    <section class="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{quote.exact ? '这样买最省' : '最优已找到'}</h2>
      <dl class="sums">
        <Row name="商品" minor={quote.listMinor} />
        {quote.steps.map(({ label, detail, amountMinor }) => (
          <Row name={label} detail={detail} minor={amountMinor} />
        ))}
        <Row name="运费" minor={quote.shippingFeeMinor} />
        <div class="total">
          <dt>到手价</dt>
          <dd>
            <Money minor={quote.totalMinor} sum />
          </dd>
        </div>
      </dl>
      {quote.freeShippingShortOfMinor !== null && (
        <p class="hint">还差 {formatMinor(quote.freeShippingShortOfMinor, 'sentence')} 包邮</p>
      )}
      {gap && (
        <p class="gap">
          还差 <b>{formatMinor(gap.shortOfMinor, 'sentence')}</b> {gap.offer}；凑够后实付{' '}
          {formatMinor(gap.thenTotalMinor, 'sentence')}
        </p>
      )}
      <button type="button" class="button" data-checkout>
        去结算
      </button>
      <p class="hint">
        {visit.member ? `按${visit.member.level}${visit.member.name}计算` : '未登录，按所有人都能用的优惠计算'}
      </p>
      <CheckoutDialog />
    </section>
  )
}

function Row({ name, detail, minor }: { name: string; detail?: string | undefined; minor: number }) {
  return (
    <div>
      <dt>
        {name}
        {detail && <small>{detail}</small>}
      </dt>
      <dd class={minor < 0 ? 'off' : ''}>
        <Money minor={minor} sum />
      </dd>
    </div>
  )
}

function CheckoutDialog() {
  return (
    <dialog class="dialog" aria-labelledby="checkout-title" data-checkout-dialog>
      <h2 id="checkout-title">到这里为止，是演示</h2>
      <p>这家店不会真的收钱和发货。想看订单、物流和退货，选一位顾客登录，他们手里有各种状态的订单。</p>
      <p class="hero-actions">
        <a class="button" href="/orders">
          去看订单
        </a>
        <button type="button" class="button alt" data-open-chat data-close-dialog>
          <Icon name="chat" />
          问问客服
        </button>
        <button type="button" class="link" data-close-dialog>
          继续逛
        </button>
      </p>
    </dialog>
  )
}
