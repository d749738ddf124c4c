import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { SendingEndLine } from '../../sources/sending-end-line.tsx'
import { describeFailure } from '../../texts/describe-failure.ts'
import type { ImportState, NotStored } from './import-state.ts'
import { StayedList } from './stayed-list.tsx'
import { describeRefusal, describeUndone } from './texts/describe-import.ts'

type Done = Extract<ImportState, { kind: 'done' }>

/** What the shop took of a file, what it did not, and the way back. */
export function DoneView({ state }: { state: Done }) {
  const { imports } = useDesk()
  const { name, sent, end, way, bad } = state
  const isUndone = way.kind === 'undone'
  return (
    <div class="dk-s-part">
      <p role="status" class="dk-s-result">
        <Icon name={isUndone ? 'undo' : 'check'} />
        <span>
          「{name}」：{isUndone ? describeUndone(way.undone) : describeSent(state)}
        </span>
      </p>
      {isUndone && <StayedList undone={way.undone} />}
      {!isUndone && <Refused refused={sent.refused} />}
      {!isUndone && bad > 0 && <p class="ui-caption">文件里还有 {bad.toLocaleString('zh-CN')} 处要改，没有导入</p>}
      {!isUndone && (
        <SendingEndLine
          end={end}
          left={`${(sent.all - sent.done).toLocaleString('zh-CN')} 篇`}
          onGoOn={() => void imports.file.goOn()}
        />
      )}
      {way.kind === 'failed' && (
        <p role="alert" class="dk-s-alert">
          <Icon name="warn" />
          <span>
            <b>没有撤销</b>
            {describeFailure(way.reason)}
          </span>
        </p>
      )}
      <div class="dk-i-ways">
        {!isUndone && sent.added + sent.extended > 0 && (
          <Button size="s" icon="undo" busy={way.kind === 'undoing'} onClick={() => void imports.file.undo()}>
            撤销
          </Button>
        )}
        <Button size="s" disabled={way.kind === 'undoing'} onClick={() => imports.file.reset()}>
          再导入一个文件
        </Button>
      </div>
    </div>
  )
}

function describeSent({ sent, publish }: Done): string {
  const { added, published, repeated, extended } = sent
  const drafts = added - published
  const parts = [
    ...(published > 0 ? [`上线 ${published.toLocaleString('zh-CN')} 篇`] : []),
    ...(drafts > 0 ? [`${publish ? '另有' : '存了'} ${drafts.toLocaleString('zh-CN')} 篇草稿`] : []),
    ...(extended > 0 ? [`给 ${extended.toLocaleString('zh-CN')} 篇加了问法`] : []),
    ...(repeated > 0 ? [`${repeated.toLocaleString('zh-CN')} 篇之前已经存过`] : []),
  ]
  return parts.length === 0 ? '没有存进新的文章' : parts.join('，')
}

const shown = 50

function Refused({ refused }: { refused: readonly NotStored[] }) {
  if (refused.length === 0) return null
  return (
    <details class="dk-i-notes">
      <summary>{refused.length.toLocaleString('zh-CN')} 篇没有存进去</summary>
      <ul class="dk-i-stayed">
        {refused.slice(0, shown).map(({ id, title, why }) => (
          <li key={id}>
            <b>{title}</b>
            <span>{describeRefusal(why)}</span>
          </li>
        ))}
      </ul>
      {refused.length > shown && <p class="ui-caption">还有 {(refused.length - shown).toLocaleString('zh-CN')} 篇</p>}
    </details>
  )
}
