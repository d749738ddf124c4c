import { Button } from '../../../shared/ui/button.tsx'
import { overlayState } from '../overlay-state.ts'
import { type KeptQuestion, shownQuestion } from './open-question-state.ts'
import { isOffered, type OpenQuestionActions } from './run-open-question.ts'

/** Where no article answers: one press keeps the question for whoever writes knowledge, and another takes it back. */
export function OpenQuestion({ actions }: { actions: OpenQuestionActions }) {
  const kept = shownQuestion.value
  const words = kept === null ? null : describe(kept)
  return (
    <div class="open-question">
      {words !== null && <p role="status">{words}</p>}
      {isOffered(kept) ? <Offer actions={actions} /> : <Undo kept={kept} onUndo={actions.undo} />}
    </div>
  )
}

function Offer({ actions }: { actions: OpenQuestionActions }) {
  const isLocal = overlayState.value.host?.isLocal === true
  return (
    <div class="draft-ways">
      <Button size="s" icon="plus" onClick={(event) => event.isTrusted && actions.keep('article')}>
        写成新文章
      </Button>
      {!isLocal && (
        <Button size="s" tone="quiet" onClick={(event) => event.isTrusted && actions.keep('list')}>
          记到未答问题
        </Button>
      )}
    </div>
  )
}

function Undo({ kept, onUndo }: { kept: KeptQuestion | null; onUndo: () => void }) {
  if (kept === null || kept.state === 'sending' || kept.state === 'stayed') return null
  return (
    <div class="draft-ways">
      <Button
        size="s"
        tone="quiet"
        icon="undo"
        busy={kept.state === 'undoing'}
        onClick={(event) => event.isTrusted && onUndo()}
      >
        撤回
      </Button>
    </div>
  )
}

function describe({ way, state }: KeptQuestion): string {
  if (state === 'kept') return way === 'article' ? '存成草稿文章了，答案等你来写' : '记到未答问题了'
  return words[state]
}

const words: Record<Exclude<KeptQuestion['state'], 'kept'>, string> = {
  sending: '正在记',
  'not-sent': '没有记上，再点一次',
  waiting: '记下了，联网后送到店铺',
  'signed-out': '还没有连接店铺，登录后再点一次',
  refused: '没有记：里面没有能当问题的话，或者没有权限',
  undoing: '正在撤回',
  undone: '撤回了',
  stayed: '这篇草稿有人改过，没有撤回',
  'not-undone': '没有撤回，联网后再试',
}
