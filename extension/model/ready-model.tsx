import type { ModelRow } from '../../shared/inference/model-control.ts'
import { Button } from '../../shared/ui/button.tsx'
import { Switch } from '../desk/parts/switch.tsx'
import { describeSpeed, type ReadyModel, tierTexts } from './model-state-texts.ts'
import { formatBytes } from './model-words.ts'
import { TroubleText } from './trouble-text.tsx'

interface ReadyModelFactsProps {
  state: ReadyModel
  row: ModelRow | null
  isOn: boolean
  pressed: string | null
  onRetry: () => void
  onDelete: () => void
  onTurn: (isOn: boolean) => void
}

/** A model whose files are here: how fast it is, what that allows, and its switch. */
export function ReadyModelFacts({ state, row, isOn, pressed, onRetry, onDelete, onTurn }: ReadyModelFactsProps) {
  const { tier, reason } = state
  const speed = describeSpeed(state)
  return (
    <>
      <Switch
        label="用本机模型润色草稿"
        hint={tier === null ? '只改说法，数字、时间和链接不变' : tierTexts[tier].text}
        checked={isOn && tier !== 'too-slow'}
        disabled={tier === 'too-slow' || pressed === 'turn'}
        onChange={onTurn}
      />
      <dl class="model-facts">
        {row && (
          <div>
            <dt>占磁盘</dt>
            <dd>{formatBytes(row.downloadBytes)}</dd>
          </div>
        )}
        <div>
          <dt>实测速度</dt>
          <dd>{speed ?? '第一次润色时测'}</dd>
        </div>
      </dl>
      {reason !== undefined && <TroubleText reason={reason} withTitle />}
      <div class="model-ways">
        {(reason !== undefined || tier === null) && (
          <Button size="s" icon="retry" busy={pressed === 'retry'} onClick={onRetry}>
            {reason === undefined ? '现在测速' : '再试'}
          </Button>
        )}
        <Button size="s" tone="danger" icon="trash" busy={pressed === 'delete'} onClick={onDelete}>
          删除模型
        </Button>
      </div>
    </>
  )
}
