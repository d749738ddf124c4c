import type { Sku } from '../../../shared/protocol/commerce.ts'
import { formatMinor } from '../../../shared/ui/format-minor.ts'
import type { SkuPatch } from '../client.ts'
import { useDesk } from '../desk-context.ts'
import { describeFailure } from '../texts/describe-failure.ts'
import { EditCell } from './edit-cell.tsx'
import { type Parsed, parseCount, parseYuan, toYuan } from './parse-cell.ts'
import { toBeijingDay, toInstant } from './restock-day.ts'

/** One SKU's line of the price table. */
export function SkuRow({ sku, title }: { sku: Sku; title: string }) {
  const name = Object.values(sku.options).join(' ') || '单一规格'
  const save = useSkuSave(sku, `${title} ${name}`)
  return (
    <tr data-sku={sku.id}>
      <th scope="row">
        {name}
        <span class="ui-caption"> {sku.id}</span>
      </th>
      <td>
        <EditCell
          label={`${title} ${name} 售价`}
          value={sku.priceMinor}
          toText={toYuan}
          parse={parseYuan}
          onSave={(priceMinor) =>
            save({ priceMinor }, { priceMinor: sku.priceMinor }, `售价 ${formatMinor(priceMinor)}`)
          }
        />
      </td>
      <td>
        <EditCell
          label={`${title} ${name} 库存`}
          value={sku.stock}
          toText={String}
          parse={parseCount}
          onSave={(stock) => save({ stock }, { stock: sku.stock }, `库存 ${stock} 件`)}
        />
      </td>
      <td>
        <EditCell
          label={`${title} ${name} 到货日`}
          type="date"
          value={sku.restockAt ?? null}
          toText={toBeijingDay}
          parse={parseDay}
          onSave={(restockAt) =>
            save(
              { restockAt },
              { restockAt: sku.restockAt ?? null },
              restockAt ? `到货日 ${toBeijingDay(restockAt)}` : '没有到货日',
            )
          }
        />
      </td>
    </tr>
  )
}

/** Saves a change and says so, with the way back to what stood there before. */
function useSkuSave(sku: Sku, name: string) {
  const { catalogue, toast } = useDesk()
  return async (patch: SkuPatch, before: SkuPatch, what: string): Promise<string | null> => {
    const answer = await catalogue.saveSku(sku.id, patch)
    if (!answer.ok) return describeFailure(answer.reason)
    const restore = async () => {
      const back = await catalogue.saveSku(sku.id, before)
      const text = back.ok ? `${name}已改回，第 ${back.value.revision} 版` : describeFailure(back.reason)
      toast.show({ text })
    }
    toast.show({
      text: `${name}：${what}，第 ${answer.value.revision} 版`,
      action: { label: '撤回', run: () => void restore() },
    })
    return null
  }
}

function parseDay(text: string): Parsed<string | null> {
  return { ok: true, value: text === '' ? null : toInstant(text) }
}
