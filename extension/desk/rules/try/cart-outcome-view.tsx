import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import type { CartOutcome } from '../../../../shared/protocol/rule-trial.ts'
import { formatMinor } from '../../../../shared/ui/format-minor.ts'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { nameSku } from './cart-lines.tsx'
import type { Outcomes } from './use-outcome.ts'

interface CartOutcomeProps {
  outcomes: Outcomes<CartOutcome> | null
  catalogue: DeskCatalogue
}

const refusals = {
  'empty-cart': '购物车是空的，先加一件',
  'unknown-sku': '有一件已经不在店里了',
  'not-listed': '有一件没有上架，不能算价',
  'rules-expired': '规则已经过期',
} as const

/** The price with every step, what was not used and why, and what the saved rules come to. */
export function CartOutcomeView({ outcomes, catalogue }: CartOutcomeProps) {
  if (outcomes === null) return <p class="ui-caption">加一件商品，这里就有到手价</p>
  const { draft, saved } = outcomes
  if (!draft.ok) {
    const named = draft.skuId === undefined ? '' : `：${nameSku(catalogue, draft.skuId)}`
    return (
      <p class="dk-r-verdict is-refuse">
        <Icon name="warn" />
        {refusals[draft.reason]}
        {named}
      </p>
    )
  }
  return (
    <section aria-label="到手价" class="dk-r-outcome">
      <Steps outcome={draft} />
      {saved?.ok && <Change before={saved.card.totalMinor} after={draft.card.totalMinor} />}
      <Unused outcome={draft} />
    </section>
  )
}

type Priced = Extract<CartOutcome, { ok: true }>

function Steps({ outcome: { card, freeShippingShortOfMinor } }: { outcome: Priced }) {
  const isFree = card.shippingFeeMinor === 0
  const short = freeShippingShortOfMinor === null ? '' : `，还差 ${formatMinor(freeShippingShortOfMinor)} 包邮`
  return (
    <dl class="dk-r-price">
      {card.lines.map(({ skuId, title, quantity, amountMinor, allocatedMinor }) => (
        <div key={skuId}>
          <dt>
            {title}
            {quantity > 1 && ` × ${quantity}`}
            {allocatedMinor !== amountMinor && <small>分摊后 {formatMinor(allocatedMinor, 'sum')}</small>}
          </dt>
          <dd>{formatMinor(amountMinor, 'sum')}</dd>
        </div>
      ))}
      {card.steps.map(({ label, detail, amountMinor }) => (
        <div key={label} class="is-off">
          <dt>
            {label}
            {detail && <small>{detail}</small>}
          </dt>
          <dd>{formatMinor(amountMinor, 'sum')}</dd>
        </div>
      ))}
      <div>
        <dt>
          运费
          {short !== '' && <small>{short.slice(1)}</small>}
        </dt>
        <dd>{isFree ? '包邮' : formatMinor(card.shippingFeeMinor, 'sum')}</dd>
      </div>
      <div class="is-total">
        <dt>到手价{!card.exact && <small>最优已找到</small>}</dt>
        <dd>{formatMinor(card.totalMinor, 'sum')}</dd>
      </div>
    </dl>
  )
}

function Change({ before, after }: { before: number; after: number }) {
  const text = before === after ? '和已保存的规则一样' : `已保存的规则是 ${formatMinor(before, 'sum')}`
  const delta = after - before
  return (
    <p class="dk-r-change" role="status">
      {text}
      {delta !== 0 && <b>{delta < 0 ? `便宜 ${formatMinor(-delta)}` : `贵 ${formatMinor(delta)}`}</b>}
    </p>
  )
}

function Unused({ outcome: { card } }: { outcome: Priced }) {
  const { unused, gap } = card
  return (
    <>
      {gap && (
        <p class="dk-r-gap">
          还差 {formatMinor(gap.shortOfMinor)} {gap.offer}
          {gap.thenTotalMinor !== undefined && `，凑够后实付 ${formatMinor(gap.thenTotalMinor)}`}
        </p>
      )}
      {unused.length > 0 && (
        <div class="dk-r-unused">
          <h3>没用上的</h3>
          <ul>
            {unused.map(({ name, reason }) => (
              <li key={`${name} ${reason}`}>
                <b>{name}</b>
                <span>{reason}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
