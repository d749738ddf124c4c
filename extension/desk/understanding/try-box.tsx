import { useEffect, useState } from 'preact/hooks'
import type { MessageReading } from '../../../shared/engine/api.ts'
import { messageTextLimit } from '../../../shared/protocol/ids.ts'
import { useDesk } from '../desk-context.ts'
import { isOtherReading } from './compare-readings.ts'
import { RequestChips } from './read/request-chips.tsx'
import { useUnderstanding } from './use-understanding.ts'

interface Tried {
  text: string
  plain: MessageReading
  taught: MessageReading | null
}

/** What one typed message would be understood as, with and without what the shop taught. */
export function TryBox() {
  const [text, setText] = useState('')
  const tried = useTried(text.trim())
  return (
    <section class="dk-u-try" aria-label="试一句">
      <h2>试一句</h2>
      <input
        class="dk-input"
        aria-label="客户会怎么说"
        placeholder="这个能绣名字吗"
        maxLength={messageTextLimit}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div role="status">{tried && <Outcome tried={tried} />}</div>
    </section>
  )
}

function Outcome({ tried: { plain, taught } }: { tried: Tried }) {
  return (
    <dl class="dk-u-tried">
      <div>
        <dt>通用的理解</dt>
        <dd>
          <RequestChips reading={plain} />
        </dd>
      </div>
      <div>
        <dt>加上本店教的</dt>
        <dd>
          {taught === null ? (
            <span class="ui-caption">还没有教过，或者开关关着</span>
          ) : (
            <>
              <RequestChips reading={taught} />
              {!isOtherReading(plain, taught) && <span class="ui-caption">读成同样的意思</span>}
            </>
          )}
        </dd>
      </div>
    </dl>
  )
}

/** Reads again whenever the words or the layer change; an answer to older words is dropped. */
function useTried(text: string): Tried | null {
  const { engine } = useDesk()
  const { store } = useUnderstanding()
  const [tried, setTried] = useState<Tried | null>(null)
  const trial = store.trial.state.value
  const kept = store.layer.value
  const layer = trial.kind === 'ready' ? trial.layer : kept
  useEffect(() => {
    if (text === '') return setTried(null)
    let isStale = false
    const read = async () => {
      const [[plain], taught] = await Promise.all([
        engine.readMessages([text], null),
        layer === null ? null : engine.readMessages([text], layer),
      ])
      if (!isStale && plain) setTried({ text, plain, taught: taught?.[0] ?? null })
    }
    read().catch(() => setTried(null)) // the engine's thread is gone; the strip above says so
    return () => {
      isStale = true
    }
  }, [engine, text, layer])
  return tried
}
