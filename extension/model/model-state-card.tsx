import type { Ref } from 'preact'
import type { ModelRow, ModelState } from '../../shared/inference/model-control.ts'
import { modelErrorTexts } from '../../shared/inference/model-error-texts.data.ts'
import { Button } from '../../shared/ui/button.tsx'
import { EndlessBar, RestingAmount, RunningAmount } from './model-progress.tsx'
import { titleOf } from './model-state-texts.ts'
import { formatBytes } from './model-words.ts'
import { ReadyModelFacts } from './ready-model.tsx'
import { TroubleText } from './trouble-text.tsx'

export interface ModelWays {
  onPause: () => void
  /** Goes on downloading. */
  onResume: () => void
  onRetry: () => void
  onDelete: () => void
  onTurn: (isOn: boolean) => void
}

interface ModelStateCardProps extends ModelWays {
  /** Where the focus goes when the button that had it is gone. */
  place: Ref<HTMLElement>
  state: Exclude<ModelState, { kind: 'none' }>
  /** Of the chosen model; null where it is offered no more. */
  row: ModelRow | null
  name: string
  isOn: boolean
  pressed: string | null
}

/** What the chosen model does just now, and what a person may do about it. */
export function ModelStateCard(props: ModelStateCardProps) {
  const { place, state, name, isOn } = props
  return (
    <section
      ref={place}
      class={`model-card is-${state.kind}`}
      aria-label={`${name}：${titleOf(state, isOn)}`}
      tabIndex={-1}
    >
      <p class="model-title">
        <b>{titleOf(state, isOn)}</b>
        <span class="ui-caption">{name}</span>
      </p>
      <StateBody {...props} />
    </section>
  )
}

function StateBody(props: ModelStateCardProps) {
  const { state } = props
  switch (state.kind) {
    case 'downloading':
      return <Downloading {...props} state={state} />
    case 'paused':
      return <Paused {...props} state={state} />
    case 'loading':
      return <Working text="把文件放进显卡，第一次要久一点。这时候草稿照常出" label="正在装入" />
    case 'measuring':
      return <Working text="让它写几个字，看一条草稿要等多久。约半分钟" label="正在测速" />
    case 'ready':
      return <ReadyModelFacts {...props} state={state} />
    case 'failed':
      return <Failed {...props} state={state} />
  }
}

type Of<K extends ModelState['kind']> = Omit<ModelStateCardProps, 'state'> & { state: Extract<ModelState, { kind: K }> }

function Downloading({ state, pressed, onPause, onDelete }: Of<'downloading'>) {
  return (
    <>
      <RunningAmount progress={state} />
      <p class="ui-caption">每一段下完就核对。可以关掉这个页面，照样下</p>
      <div class="model-ways">
        <Button size="s" busy={pressed === 'pause'} onClick={onPause}>
          暂停
        </Button>
        <Button size="s" tone="quiet" busy={pressed === 'delete'} onClick={onDelete}>
          取消并删除
        </Button>
      </div>
    </>
  )
}

function Paused({ state, pressed, onResume, onDelete }: Of<'paused'>) {
  const left = state.totalBytes - state.receivedBytes
  const isBroken = state.reason !== 'cancelled'
  return (
    <>
      <RestingAmount progress={state} isBroken={isBroken} />
      {isBroken ? (
        <TroubleText reason={state.reason} withTitle={false} />
      ) : (
        <p class="ui-caption">{modelErrorTexts.cancelled.text}</p>
      )}
      <div class="model-ways">
        <Button size="s" tone="primary" busy={pressed === 'resume'} onClick={onResume}>
          继续，还差 {formatBytes(left)}
        </Button>
        <Button size="s" tone="quiet" busy={pressed === 'delete'} onClick={onDelete}>
          删掉已下的
        </Button>
      </div>
    </>
  )
}

function Working({ text, label }: { text: string; label: string }) {
  return (
    <>
      <EndlessBar label={label} />
      <p class="ui-caption">{text}</p>
    </>
  )
}

function Failed({ state, pressed, onRetry, onDelete }: Of<'failed'>) {
  return (
    <>
      <TroubleText reason={state.reason} withTitle={false} />
      <div class="model-ways">
        <Button size="s" tone="primary" icon="retry" busy={pressed === 'retry'} onClick={onRetry}>
          再试
        </Button>
        <Button size="s" tone="danger" icon="trash" busy={pressed === 'delete'} onClick={onDelete}>
          删除模型
        </Button>
      </div>
    </>
  )
}
