import { Fragment } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { TreeWalk } from '../../../../shared/protocol/article-trial.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { cardTextsZhCn } from '../../../../shared/ui/card-texts-zh-cn.ts'
import { PartView } from '../../../../shared/ui/part-view.tsx'
import { useDesk } from '../../desk-context.ts'
import { triggerNames } from '../../texts/trigger-names.ts'
import { toBody } from '../article-form.ts'
import type { ArticleEdit } from '../editor/article-edit.ts'
import { PreviewFrame } from '../preview/preview-frame.tsx'
import { useLatest } from '../test/use-latest.ts'

interface WalkBoxProps {
  edit: ArticleEdit
  /** Which step waits for an answer. */
  onStep: (id: string | null) => void
}

/** The process in the editor, walked as a shopper walks it; nobody but the editor sees it. */
export function WalkBox({ edit, onStep }: WalkBoxProps) {
  const { engine } = useDesk()
  const [said, setSaid] = useState<string[]>([])
  const [typed, setTyped] = useState('')
  const base = edit.base.value
  const body = toBody(edit.form.value, base)
  const edited = { id: base?.id ?? edit.slot, version: (base?.version ?? 0) + 1, body }
  const walk = useLatest({ edited, said }, (newest) => engine.walkArticle(newest))
  const step = walk?.step ?? null
  useEffect(() => {
    onStep(step)
    return () => onStep(null)
  }, [step])
  if (walk === null) return null
  const isOver = walk.turns.at(-1)?.reply.handoff != null
  const say = (text: string) => setSaid((before) => [...before, text])
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (typed.trim() === '' || isOver) return
    say(typed.trim())
    setTyped('')
  }
  return (
    <section class="dk-walk" aria-label="试走">
      <header>
        <p class="ui-caption" role="status">
          {describeWalk(walk, body.questions[0] ?? body.title)}
        </p>
        <Button size="s" icon="back" disabled={said.length === 0} onClick={() => setSaid(said.slice(0, -1))}>
          退一句
        </Button>
        <Button size="s" icon="retry" disabled={said.length === 0} onClick={() => setSaid([])}>
          从头走
        </Button>
      </header>
      <Turns walk={walk} onSay={say} />
      <form onSubmit={send}>
        <input
          class="dk-input"
          aria-label="客户说的话"
          placeholder="像客户一样说"
          disabled={isOver}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button size="s" type="submit" disabled={isOver || typed.trim() === ''}>
          说
        </Button>
      </form>
    </section>
  )
}

function describeWalk({ turns, begins }: TreeWalk, opening: string): string {
  if (turns.length === 0) return '先写一种问法，客户用它问起这个流程'
  if (!begins) return `客户问「${opening}」时，得到的不是这个流程。换一种问法再试`
  return '用还没发布的流程，客户看不到'
}

function Turns({ walk: { turns }, onSay }: { walk: TreeWalk; onSay: (text: string) => void }) {
  const { assetBase, now } = useDesk()
  const [theme] = useState(() => readTheme())
  return (
    <PreviewFrame theme={theme}>
      {turns.map(({ said, reply: { parts, facts, handoff } }, at) => {
        const isLast = at === turns.length - 1
        const chosen = turns[at + 1]?.said
        const setting = {
          ...{ texts: cardTextsZhCn, locale: 'zh-CN' as const, now: now.value, assetBase, live: isLast },
          ...(chosen === undefined ? {} : { chosen }),
          onChoose: onSay,
        }
        const words = parts.filter(({ kind }) => kind !== 'card' && kind !== 'quick-replies')
        return (
          // The same words may be said twice.
          <Fragment key={`${at} ${said}`}>
            <div class="k-bubble is-me">{said}</div>
            {words.length > 0 && (
              <div class="k-bubble">
                {words.map((part) => (
                  <PartView key={JSON.stringify(part)} part={part} facts={facts} setting={setting} />
                ))}
              </div>
            )}
            {parts
              .filter((part) => !words.includes(part))
              .map((part) => (
                <div key={JSON.stringify(part)} class="k-card">
                  <PartView part={part} facts={facts} setting={setting} />
                </div>
              ))}
            {handoff !== null && <p class="k-line">转人工，下一位空闲的客服接手（{triggerNames[handoff]}）</p>}
          </Fragment>
        )
      })}
    </PreviewFrame>
  )
}

/** The desk's own. */
function readTheme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'dark' || chosen === 'light') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
