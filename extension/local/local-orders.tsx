import { useCallback, useEffect, useState } from 'preact/hooks'
import type { SellerEngine } from '../../shared/engine/api.ts'
import type { LocalImport } from '../../shared/protocol/local-shop.ts'
import { Button } from '../../shared/ui/button.tsx'
import { Chip } from '../../shared/ui/chip.tsx'
import { formatMoment, toShopTime } from '../../shared/ui/format-moment.ts'
import { useDesk } from '../desk/desk-context.ts'
import { OrdersBox } from '../desk/sources/orders/orders-box.tsx'

/** Orders of files on this device, each file with its way back. */
export function LocalOrders({ engine }: { engine: SellerEngine }) {
  const { sources, now } = useDesk()
  const [held, setHeld] = useState<{ orders: LocalImport[]; ordersHeld: number } | null>(null)
  const load = useCallback(async () => setHeld(await engine.listLocalImports()), [engine])
  const kind = sources.orders.state.value.kind
  useEffect(() => {
    if (kind !== 'sending') void load()
  }, [load, kind])
  const undo = async (importId: string) => {
    await engine.undoLocalImport(importId)
    await load()
  }
  return (
    <div class="lo-orders">
      <OrdersBox isOver={false} />
      {held !== null && held.orders.length > 0 && (
        <section class="dk-box lo-box" aria-label="导入过的订单">
          <h2>
            导入过的订单 <span class="ui-caption">{held.ordersHeld.toLocaleString('zh-CN')} 张在本机</span>
          </h2>
          <ul class="lo-list">
            {held.orders.map((one) => (
              <li key={one.importId} class="lo-row">
                <div>
                  <b>{one.name}</b>
                  <span class="ui-caption">
                    {one.count.toLocaleString('zh-CN')} 张，
                    {formatMoment(toShopTime(one.at), toShopTime(now.value), 'zh-CN')} 导入
                  </span>
                </div>
                {one.undoneAt === null ? (
                  <Button size="s" aria-label={`撤销「${one.name}」`} onClick={() => void undo(one.importId)}>
                    撤销
                  </Button>
                ) : (
                  <Chip>撤销了</Chip>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
