/** @jsxImportSource hono/jsx */
import { formatMinor } from '../../../shared/domain/money.ts'
import type { Product, Sku } from '../../../shared/protocol/commerce.ts'
import { stockWords } from '../stock-words.ts'
import { Icon } from './icon.tsx'
import { Money } from './money.tsx'

interface BuyFormProps {
  product: Product
  skus: Sku[]
  /** The SKU chosen before anything was tapped. */
  chosen: Sku
  hints: string[]
  now: Date
}

/** Options, price, stock, add to cart. Works as a plain form; the script only keeps price and stock in step. */
export function BuyForm({ product, skus, chosen, hints, now }: BuyFormProps) {
  const variants = skus.map((sku) => ({
    options: product.options.map(({ name }) => sku.options[name]),
    price: formatMinor(sku.priceMinor, 'sentence'),
    member: sku.memberPriceMinor === undefined ? '' : formatMinor(sku.memberPriceMinor, 'sentence'),
    stock: sku.stock,
    words: stockWords(sku, now),
  }))
  return (
    <form method="post" action="/cart" class="buy" data-buy={JSON.stringify(variants)}>
      <input type="hidden" name="product" value={product.id} />
      <p class="price big">
        <span data-price>
          <Money minor={chosen.priceMinor} />
        </span>
        {hints.map((hint) => (
          <span class="tag">{hint}</span>
        ))}
      </p>
      <p class="hint" data-member-price hidden={chosen.memberPriceMinor === undefined}>
        会员价 <span>{chosen.memberPriceMinor !== undefined && formatMinor(chosen.memberPriceMinor, 'sentence')}</span>
      </p>
      {product.options.map(({ name, values }) => (
        <fieldset>
          <legend>{name}</legend>
          <div class="choices">
            {values.map((value) => (
              <label class="choice">
                <input type="radio" name={`option:${name}`} value={value} checked={chosen.options[name] === value} />
                <span>{value}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p class="stock" data-stock aria-live="polite">
        {stockWords(chosen, now)}
      </p>
      <div class="buy-row">
        <label class="quantity">
          <span class="sr">数量</span>
          <input type="number" name="quantity" value="1" min="1" max={Math.max(1, chosen.stock)} inputmode="numeric" />
        </label>
        <button type="submit" class="button grow" disabled={chosen.stock === 0} data-add>
          {chosen.stock === 0 ? '暂时缺货' : '加入购物车'}
        </button>
      </div>
      <button type="button" class="button alt" data-open-chat>
        <Icon name="chat" />
        {product.sizeChartId ? '报身高体重，帮你挑码' : '问问客服'}
      </button>
    </form>
  )
}
