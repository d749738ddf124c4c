import { Button } from '../../shared/ui/button.tsx'
import { type KeepableAnswer, keepableAnswer } from './keepable-answer.ts'
import { overlayState } from './overlay-state.ts'

/** After a person sent words of their own: one press makes a draft article of them, which nobody sees before it is published. */
export function KeepAnswer({ onKeep }: { onKeep: () => void }) {
  const kept = keepableAnswer.value
  if (kept === null || kept.conversationKey !== overlayState.value.reading?.conversationKey) return null
  const isOpen = kept.state === 'offered' || kept.state === 'sending' || kept.state === 'signed-out'
  return (
    <section class="keep-answer" aria-label="存为知识">
      <p role="status">{words[kept.state]}</p>
      <q class="ui-one-line">{kept.answer}</q>
      <div class="draft-ways">
        {isOpen && (
          <Button size="s" icon="book" busy={kept.state === 'sending'} onClick={(event) => event.isTrusted && onKeep()}>
            存为知识
          </Button>
        )}
        <Button size="s" tone="quiet" onClick={() => (keepableAnswer.value = null)}>
          {isOpen ? '不用' : '知道了'}
        </Button>
      </div>
    </section>
  )
}

const words: Record<KeepableAnswer['state'], string> = {
  offered: '这条是你自己写的，下次可以直接用',
  sending: '正在存',
  kept: '存好了，是草稿，在知识库里看过再发布',
  waiting: '记下了，联网后存进知识库',
  'signed-out': '还没有连接店铺，登录后再点一次',
  refused: '没有存：里面没有能当答案的话，或者没有权限',
}
