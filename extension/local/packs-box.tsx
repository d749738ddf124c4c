import type { Signal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { Button } from '../../shared/ui/button.tsx'
import { Skeleton } from '../../shared/ui/skeleton.tsx'
import { useDesk } from '../desk/desk-context.ts'
import { PackRow } from '../desk/knowledge/packs/pack-row.tsx'
import { FailureState } from '../desk/parts/failure-state.tsx'

/** Six trades to begin with, carried by the extension itself: nothing is fetched. */
export function PacksBox({ publishes }: { publishes: Signal<boolean> }) {
  const { packs } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const look = () => {
    setOpen(true)
    void packs.load()
  }
  return (
    <section class="dk-box lo-box" aria-label="行业知识包">
      <h2>行业知识包</h2>
      <p class="ui-caption">
        还没有自己的问答，可以从最接近的行业开始：一百多篇常见问答，改成自己的说法就能用，随时可以撤销
      </p>
      {isOpen ? (
        <Packs publishes={publishes} />
      ) : (
        <Button size="s" onClick={look}>
          挑一个行业
        </Button>
      )}
    </section>
  )
}

function Packs({ publishes }: { publishes: Signal<boolean> }) {
  const { packs: store, imports } = useDesk()
  const state = store.state.value
  const outcomes = store.outcomes.value
  if (state.kind === 'loading') return <Skeleton label="正在打开行业知识包" />
  if (state.kind === 'failed')
    return <FailureState title="行业知识包没有打开" reason={state.reason} onRetry={() => void store.load()} />
  const isBusy = [...outcomes.values()].some(({ kind }) => kind === 'taking' || kind === 'undoing')
  /** A take is among the imports too. */
  const follow = (done: Promise<void>) => void done.then(() => imports.recent.load())
  return (
    <div class="dk-packs lo-packs">
      <label class="lo-check">
        <input
          type="checkbox"
          checked={publishes.value}
          onChange={({ currentTarget }) => {
            publishes.value = currentTarget.checked
          }}
        />
        没有【待填】的直接上线；不选就都存成草稿
      </label>
      <ul>
        {state.packs.map((pack) => (
          <PackRow
            key={pack.trade}
            pack={pack}
            spoken={null}
            publishes={publishes.value}
            outcome={outcomes.get(pack.trade) ?? null}
            isBusy={isBusy}
            onTake={() => follow(store.take(pack.trade, false))}
            onUndo={(taken) => follow(store.undo(pack.trade, taken))}
          />
        ))}
      </ul>
    </div>
  )
}
