import { Fragment } from 'preact'
import type { ModelRow } from '../../shared/inference/model-control.ts'
import { Button } from '../../shared/ui/button.tsx'
import { Chip } from '../../shared/ui/chip.tsx'
import { Separator } from '../../shared/ui/separator.tsx'
import { describeFit, describeSize, formatBytes, shareOf } from './model-words.ts'
import { listAsked } from './sort-models.ts'

interface ModelListRowProps {
  row: ModelRow
  name: string
  isSuggested: boolean
  pressed: string | null
  onChoose: () => void
  onDelete: () => void
}

/** One model that this device can have. */
export function ModelListRow({ row, name, isSuggested, pressed, onChoose, onDelete }: ModelListRowProps) {
  const isBusy = pressed === row.id
  return (
    <li>
      <div class="model-row-words">
        <p>
          <b>{name}</b>
          {isSuggested && <Chip tone="accent">适合这台电脑</Chip>}
          <Here row={row} />
        </p>
        <p class="ui-caption">
          {describeSize(row).map((fact, index) => (
            <Fragment key={fact}>
              {index > 0 && <Separator />}
              <span>{fact}</span>
            </Fragment>
          ))}
        </p>
        <p class="ui-caption">{describeFit(row)}</p>
        {listAsked(row).map((reason) => (
          <p key={reason} class="ui-caption">
            {askedWords[reason]}
          </p>
        ))}
      </div>
      <div class="model-ways">
        {row.receivedBytes > 0 && (
          <Button
            size="s"
            tone="quiet"
            icon="trash"
            aria-label={`删除${name}，腾出 ${formatBytes(row.receivedBytes)}`}
            busy={pressed === `delete ${row.id}`}
            onClick={onDelete}
          />
        )}
        <Button
          size="s"
          tone={isSuggested ? 'primary' : 'plain'}
          aria-label={`${wayOf(row)}：${name}`}
          busy={isBusy}
          onClick={onChoose}
        >
          {wayOf(row)}
        </Button>
      </div>
    </li>
  )
}

const askedWords = {
  'metered-link': '现在用的是按流量计费的网络，下载前会再问一次',
  phone: '手机上又慢又耗电，下载前会再问一次',
} as const

function Here({ row: { receivedBytes, downloadBytes } }: { row: ModelRow }) {
  if (receivedBytes <= 0) return null
  if (receivedBytes >= downloadBytes) return <Chip tone="success">已下载</Chip>
  return <Chip tone="line">下了 {shareOf(receivedBytes, downloadBytes)}%</Chip>
}

/** 下载 278 MB, 接着下 104 MB, 启用 */
function wayOf({ receivedBytes, downloadBytes }: ModelRow): string {
  if (receivedBytes >= downloadBytes) return '启用'
  if (receivedBytes > 0) return `接着下 ${formatBytes(downloadBytes - receivedBytes)}`
  return `下载 ${formatBytes(downloadBytes)} 并启用`
}
