import type { ModelRow } from '../../shared/inference/model-control.ts'
import { NoneFits, OffReasons } from './device-verdict.tsx'
import { ModelListRow } from './model-list-row.tsx'
import { describeFit, describeSize, nameOf } from './model-words.ts'
import { listHardReasons, sortModels } from './sort-models.ts'

interface ModelListProps {
  rows: readonly ModelRow[]
  chosenId: string | null
  pressed: string | null
  onChoose: (row: ModelRow) => void
  onDelete: (row: ModelRow) => void
}

/** What this device may have, the suggested one first; what it cannot run is folded away with every reason. */
export function ModelList({ rows, chosenId, pressed, onChoose, onDelete }: ModelListProps) {
  const { fitting, unfit, common, suggestedId } = sortModels(rows)
  const others = fitting.filter(({ id }) => id !== chosenId)
  const kept = unfit.filter(({ id }) => id !== chosenId)
  const list = (
    <ul class="model-list" aria-label={chosenId === null ? '可以下载的模型' : '别的模型'}>
      {others.map((row) => (
        <ModelListRow
          key={row.id}
          row={row}
          name={nameOf(row, rows)}
          isSuggested={chosenId === null && row.id === suggestedId}
          pressed={pressed}
          onChoose={() => onChoose(row)}
          onDelete={() => onDelete(row)}
        />
      ))}
    </ul>
  )
  return (
    <>
      {fitting.length === 0 && <NoneFits reasons={common} />}
      {others.length > 0 && chosenId === null && list}
      {others.length > 0 && chosenId !== null && (
        <details class="model-more">
          <summary>换一个模型，还有 {others.length} 个能用</summary>
          {list}
        </details>
      )}
      {kept.length > 0 && (
        <details class="model-unfit">
          <summary>
            {fitting.length === 0 ? `店铺放上的 ${kept.length} 个模型` : `这台电脑用不了的 ${kept.length} 个，看原因`}
          </summary>
          <ul>
            {kept.map((row) => (
              <li key={row.id}>
                <b>{nameOf(row, rows)}</b>
                <span class="ui-caption">{[...describeSize(row), describeFit(row)].join('，')}</span>
                <OffReasons reasons={listHardReasons(row).filter((reason) => !common.includes(reason))} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
