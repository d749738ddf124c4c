import { Button } from '../../../../shared/ui/button.tsx'
import { formatSize } from './model-size.ts'
import type { ModelRow } from './model-types.ts'
import type { ModelWords } from './model-words.ts'
import { listAsked, listMissing } from './pick-model.ts'
import { RemoveModel } from './remove-model.tsx'
import type { ModelSettingState } from './use-model-setting.ts'

interface ModelOfferProps {
  setting: ModelSettingState
  row: ModelRow
  words: ModelWords
}

/** What would be downloaded and what speaks against it, before anything is. */
export function ModelOffer({ setting, row, words }: ModelOfferProps) {
  const missing = listMissing(row)
  const asked = listAsked(row)
  const isAble = missing.length === 0
  return (
    <>
      {isAble ? <p>{describeSize(row, words)}</p> : <Reasons texts={missing.map((reason) => words.off[reason])} />}
      {isAble && asked.length > 0 && <Reasons texts={asked.map((reason) => words.asked[reason])} />}
      {!isAble && <p class="ui-caption">{words.nothingFetched}</p>}
      <div class="w-ways">
        {isAble ? (
          <Button
            tone={asked.length === 0 ? 'primary' : 'plain'}
            size="l"
            busy={setting.pressed === 'choose'}
            onClick={setting.choose}
          >
            {nameChoice(row, words)}
          </Button>
        ) : (
          <Button size="l" icon="retry" busy={setting.pressed === 'look'} onClick={setting.look}>
            {words.again}
          </Button>
        )}
        {row.receivedBytes > 0 && (
          <RemoveModel
            bytes={row.receivedBytes}
            isBusy={setting.pressed === 'remove'}
            onRemove={() => setting.remove(row.id)}
          />
        )}
      </div>
    </>
  )
}

function Reasons({ texts }: { texts: readonly string[] }) {
  return (
    <ul class="w-model-reasons">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

function describeSize({ receivedBytes, downloadBytes }: ModelRow, words: ModelWords): string {
  if (receivedBytes === 0) return words.offer(formatSize(downloadBytes))
  if (receivedBytes >= downloadBytes) return words.whole(formatSize(downloadBytes))
  return words.partly(formatSize(receivedBytes), formatSize(downloadBytes - receivedBytes))
}

function nameChoice(row: ModelRow, words: ModelWords): string {
  const missingBytes = row.downloadBytes - row.receivedBytes
  if (missingBytes <= 0) return words.turnOn
  if (listAsked(row).length > 0) return words.anyway(formatSize(missingBytes))
  return row.receivedBytes > 0 ? words.goOn(formatSize(missingBytes)) : words.download(formatSize(missingBytes))
}
