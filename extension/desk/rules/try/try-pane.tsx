import { useState } from 'preact/hooks'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useRules } from '../use-rules.ts'
import { TryCart } from './try-cart.tsx'
import { TryOrder } from './try-order.tsx'

const tabs = [
  { id: 'cart', label: '算价' },
  { id: 'order', label: '办一件事' },
] as const

/** Tries the rules as they stand on the screen, saved or not. */
export function TryPane({ catalogue, onClose }: { catalogue: DeskCatalogue; onClose: () => void }) {
  const { store } = useRules()
  const [tab, setTab] = useState<(typeof tabs)[number]['id']>('cart')
  const unsaved = store.unsaved.value.length
  return (
    <aside class="dk-r-try" aria-label="试一试">
      <header class="dk-head">
        <h2>试一试</h2>
        <span class="ui-caption">{unsaved > 0 ? '用没保存的改动' : '用已保存的规则'}</span>
        <Button class="dk-r-try-back" tone="quiet" size="s" icon="x" aria-label="关上试一试" onClick={onClose} />
      </header>
      <div class="dk-r-try-body">
        <fieldset class="dk-tabs is-wide" aria-label="试什么">
          {tabs.map(({ id, label }) => (
            <button key={id} type="button" aria-pressed={id === tab} onClick={() => setTab(id)}>
              {label}
            </button>
          ))}
        </fieldset>
        {/* Both stay, so that what was put in is there when one comes back. */}
        <div hidden={tab !== 'cart'}>
          <TryCart catalogue={catalogue} />
        </div>
        <div hidden={tab !== 'order'}>
          <TryOrder catalogue={catalogue} isShown={tab === 'order'} />
        </div>
      </div>
    </aside>
  )
}
