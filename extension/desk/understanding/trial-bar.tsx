import { useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button.tsx'
import { useDesk } from '../desk-context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { tellSaved } from './tell-saved.ts'
import type { TrialState } from './trial.ts'
import { TrialOutcome } from './trial-outcome.tsx'
import { useUnderstanding } from './use-understanding.ts'

type ReadyTrial = Extract<TrialState, { kind: 'ready' }>

/** What is being tried and what it would do; dashed, because nothing of it is kept. */
export function TrialBar() {
  const { store } = useUnderstanding()
  const { toast, snapshot } = useDesk()
  const [isAsking, setAsking] = useState(false)
  const steps = store.steps.value.length
  const trial = store.trial.state.value
  if (steps === 0) return null
  const isWorse = trial.kind === 'ready' && trial.tests.after < trial.tests.before
  const isOffline = snapshot.value?.connection === 'offline'
  const keep = async () => {
    setAsking(false)
    toast.show({ text: tellSaved(await store.keep(), '已保留，客户下一句就按新的理解') })
  }
  return (
    <section class="dk-u-trial" aria-label="试用中的改动">
      <header>
        <b>试用中，{steps} 处改动没保留</b>
        <span class="ui-caption" role="status">
          {describeFit(trial, isOffline)}
        </span>
        <div class="dk-head-ways">
          <Button size="s" tone="quiet" icon="undo" onClick={() => void store.undo()}>
            撤回一步
          </Button>
          <Button size="s" onClick={() => dropAll(store, toast)}>
            放弃
          </Button>
          <Button
            size="s"
            tone="primary"
            busy={store.isSaving.value}
            disabled={trial.kind !== 'ready' || isOffline}
            onClick={() => (isWorse ? setAsking(true) : void keep())}
          >
            保留
          </Button>
        </div>
      </header>
      {trial.kind === 'ready' && <TrialOutcome trial={trial} />}
      {isAsking && trial.kind === 'ready' && (
        <WorseQuestion trial={trial} onKeep={() => void keep()} onLeave={() => setAsking(false)} />
      )}
    </section>
  )
}

function describeFit(trial: TrialState, isOffline: boolean): string {
  if (isOffline) return '断网时可以接着试，连上后再保留'
  if (trial.kind === 'failed') return '没有试成。撤回一步再试，或者刷新页面'
  if (trial.kind !== 'ready') return '正在重新学'
  return `重新学好，用时 ${Math.max(1, Math.round(trial.elapsedMs))} 毫秒`
}

type Desk = ReturnType<typeof useDesk>

/** Dropped steps come back with one press. */
function dropAll(store: Desk['understanding'], toast: Desk['toast']) {
  const steps = store.steps.peek()
  store.drop()
  toast.show({ text: `放弃了 ${steps.length} 处改动`, action: { label: '撤回', run: () => void store.takeAll(steps) } })
}

interface WorseQuestionProps {
  trial: ReadyTrial
  onKeep: () => void
  onLeave: () => void
}

function WorseQuestion({ trial: { tests }, onKeep, onLeave }: WorseQuestionProps) {
  const worse = tests.changes.filter(({ verdict }) => verdict === 'worse').length
  return (
    <Dialog title="测试集会变差，还要保留吗" onClose={onLeave}>
      <p>
        原来 {tests.total} 句对 {tests.before} 句，改完对 {tests.after} 句，有 {worse}{' '}
        句从对变错。保留后客户马上用新的理解。
      </p>
      <div class="dk-dialog-ways">
        <Button onClick={onLeave}>先不保留</Button>
        <Button tone="danger" onClick={onKeep}>
          仍然保留
        </Button>
      </div>
    </Dialog>
  )
}
