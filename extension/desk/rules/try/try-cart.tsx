import { useState } from 'preact/hooks'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import type { CartTrial } from '../../../../shared/protocol/rule-trial.ts'
import { useDesk } from '../../desk-context.ts'
import { CartLines } from './cart-lines.tsx'
import { CartOutcomeView } from './cart-outcome-view.tsx'
import { ShopperFields } from './shopper-fields.tsx'
import { useOutcome } from './use-outcome.ts'

/** What of a trial the fields hold; `at` empty is this very moment. */
export type CartInput = Omit<CartTrial, 'now'> & { at: string }

/** A cart in, its price with every step out. */
export function TryCart({ catalogue }: { catalogue: DeskCatalogue }) {
  const { engine, now } = useDesk()
  const [input, setInput] = useState<CartInput>(() => firstInput(catalogue))
  const { at, ...cart } = input
  const moment = at === '' ? now.value.toISOString() : at
  const run = input.lines.length === 0 ? null : engine.tryCart
  // The clock ticks every second; a price need not be worked out anew for each.
  const outcomes = useOutcome(
    catalogue,
    [input, at === '' ? moment.slice(0, 16) : at],
    run && ((tried) => run(tried, { ...cart, now: moment })),
  )
  return (
    <div class="dk-r-trial">
      <CartLines catalogue={catalogue} lines={input.lines} onLines={(lines) => setInput({ ...input, lines })} />
      <ShopperFields input={input} onInput={setInput} />
      <CartOutcomeView outcomes={outcomes} catalogue={catalogue} />
    </div>
  )
}

/** Something to look at: the first thing in stock. */
function firstInput({ skus }: DeskCatalogue): CartInput {
  const first = skus.find(({ stock }) => stock > 0)
  const lines = first ? [{ skuId: first.id, quantity: 1 }] : []
  return { lines, memberLevel: null, heldCouponIds: [], points: 0, province: '四川', at: '' }
}
