import { listOfferedModels, listWidgetModels } from '../../../../shared/inference/catalogue/list-offered-models.ts'
import { engineVersion } from '../../../../shared/inference/manifest/engine-version.ts'
import { parseShippedManifests } from '../../../../shared/inference/manifest/shipped-manifests.ts'
import { formatBytes } from '../../../model/model-words.ts'
import { CheckField } from '../fields/choice-field.tsx'
import type { Bound } from '../fields/fields-of.ts'

interface ShopperModelFieldProps extends Bound<boolean> {
  /** Those that this build has for the chat, when not given. */
  models?: readonly { downloadBytes: number }[]
}

/** Whether shoppers may have a model on their own device, and what that is and is not. */
export function ShopperModelField({ models = listShipped(), value, onValue }: ShopperModelFieldProps) {
  return (
    <fieldset class="dk-r-checks">
      <legend>客户设备上的润色模型</legend>
      <CheckField label="允许客户在聊天设置里下载并启用" value={value} onValue={onValue} />
      <p class="ui-caption">
        客户自己点了才下载，{describeSizes(models)}，存在他的设备上，也在那里运行。只改助手回复在他屏幕上的说法，
        每句有标注，点一下看原话。卡片、金额和你这边看到的记录不变，不算承诺。
      </p>
      {models.length === 0 && <p class="ui-caption">现在还没有放上模型，开了客户也看不到这一项。</p>}
    </fieldset>
  )
}

function listShipped() {
  return listWidgetModels(listOfferedModels(parseShippedManifests(), engineVersion))
}

/** What one download comes to; a shopper takes one of them. */
function describeSizes(models: readonly { downloadBytes: number }[]): string {
  const sizes = models.map(({ downloadBytes }) => downloadBytes).sort((one, other) => one - other)
  const [least, most] = [sizes[0], sizes.at(-1)]
  if (least === undefined || most === undefined) return '小的模型也有几百 MB'
  const [from, to] = [formatBytes(least), formatBytes(most)]
  return from === to ? `约 ${from}` : `约 ${from} 到 ${to}，看选哪个模型`
}
