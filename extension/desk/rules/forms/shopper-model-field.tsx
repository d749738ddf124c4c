import { useEffect, useState } from 'preact/hooks'
import type { ModelRow } from '../../../../shared/inference/model-control.ts'
import { formatBytes } from '../../../model/model-words.ts'
import { useDesk } from '../../desk-context.ts'
import { CheckField } from '../fields/choice-field.tsx'
import type { Bound } from '../fields/fields-of.ts'

type Offered = Pick<ModelRow, 'downloadBytes' | 'isForShoppers'>

/** Whether shoppers may have a model on their own device, and what that is and is not. */
export function ShopperModelField({ value, onValue }: Bound<boolean>) {
  const { engine } = useDesk()
  const [models, setModels] = useState<readonly Offered[] | null>(null)
  useEffect(() => {
    let isOver = false
    // Without the list the words tell no sizes.
    const tell = (rows: readonly Offered[] | null) => isOver || setModels(rows)
    engine.listModels().then(tell, () => tell(null))
    return () => {
      isOver = true
    }
  }, [engine])
  return (
    <fieldset class="dk-r-checks">
      <legend>客户设备上的润色模型</legend>
      <CheckField label="允许客户在聊天设置里下载并启用" value={value} onValue={onValue} />
      <ShopperModelWords models={models} />
    </fieldset>
  )
}

/** What a shopper would get. `models` null: not known. */
export function ShopperModelWords({ models }: { models: readonly Offered[] | null }) {
  const sizes = models?.filter(({ isForShoppers }) => isForShoppers).map(({ downloadBytes }) => downloadBytes) ?? null
  return (
    <>
      <p class="ui-caption">
        客户自己点了才下载，{describeSizes(sizes ?? [])}，存在他的设备上，也在那里运行。
        {'只改助手回复在他屏幕上的说法，每句有标注，点一下看原话。卡片、金额和你这边看到的记录不变，不算承诺。'}
      </p>
      {sizes?.length === 0 && <p class="ui-caption">现在还没有放上模型，开了客户也看不到这一项。</p>}
    </>
  )
}

/** What one download comes to; a shopper takes one of them. */
function describeSizes(sizes: readonly number[]): string {
  if (sizes.length === 0) return '小的模型也有几百 MB'
  const [from, to] = [formatBytes(Math.min(...sizes)), formatBytes(Math.max(...sizes))]
  return from === to ? `约 ${from}` : `约 ${from} 到 ${to}，看选哪个模型`
}
