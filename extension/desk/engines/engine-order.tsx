import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { EngineKind, EngineSetting } from '../../../shared/protocol/desk-engines.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Switch } from '../parts/switch.tsx'
import { moveEngine } from './engine-fields.ts'
import { engineWords } from './engine-words.data.ts'

interface EngineOrderProps {
  setting: EngineSetting
  isBusy: boolean
  onChange: (change: { order?: EngineKind[]; on?: EngineKind[] }) => void
}

/** Engines in the order in which they are asked. Buttons move them, and Alt with an arrow from anywhere in a row. */
export function EngineOrder({ setting, isBusy, onChange }: EngineOrderProps) {
  const { order, on, endpoint } = setting
  const { note, list, move } = useMoving(setting, isBusy, onChange)
  return (
    <>
      <ol class="dk-eng-order" ref={list}>
        {order.map((kind, at) => {
          const { name, text } = engineWords[kind]
          const isMissing = kind === 'edge' && endpoint === null
          return (
            <li
              key={kind}
              onKeyDown={(event) => {
                const by = event.altKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.code] : undefined
                if (by === undefined) return
                event.preventDefault()
                move(kind, by)
              }}
            >
              <span class="dk-eng-place" aria-hidden="true">
                {at + 1}
              </span>
              <Switch
                label={name}
                hint={isMissing ? '先在下面填好接口' : text}
                checked={on.includes(kind)}
                disabled={isBusy || isMissing}
                onChange={(isOn) => onChange({ on: order.filter((one) => (one === kind ? isOn : on.includes(one))) })}
              />
              <MoveButton kind={kind} by={-1} isEnd={at === 0} onMove={move} />
              <MoveButton kind={kind} by={1} isEnd={at === order.length - 1} onMove={move} />
            </li>
          )
        })}
      </ol>
      <p role="status" class="ui-hidden">
        {note}
      </p>
    </>
  )
}

interface MoveButtonProps {
  kind: EngineKind
  by: -1 | 1
  isEnd: boolean
  onMove: (kind: EngineKind, by: -1 | 1) => void
}

/** At an end it stays where a finger or the focus is, and does nothing. */
function MoveButton({ kind, by, isEnd, onMove }: MoveButtonProps) {
  const way = by === -1 ? 'up' : 'down'
  return (
    <Button
      size="s"
      tone="quiet"
      icon="down"
      class={`dk-eng-move is-${way}`}
      data-move={`${kind} ${by}`}
      aria-label={`${engineWords[kind].name}${by === -1 ? '往前' : '往后'}`}
      aria-disabled={isEnd}
      onClick={() => onMove(kind, by)}
    />
  )
}

/** A row that is moved in the document loses the focus: it comes back to what was pressed. */
function useMoving({ order }: EngineSetting, isBusy: boolean, onChange: EngineOrderProps['onChange']) {
  const [note, setNote] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const pressed = useRef<HTMLElement | null>(null)
  // The same order read again moves nothing: what was pressed still waits for its move.
  useLayoutEffect(() => {
    pressed.current?.focus()
    pressed.current = null
  }, [order.join()])
  const move = (kind: EngineKind, by: -1 | 1) => {
    const next = moveEngine(order, kind, by)
    if (isBusy || next.join() === order.join()) return
    const { activeElement } = document
    pressed.current =
      activeElement instanceof HTMLElement && list.current?.contains(activeElement) ? activeElement : null
    setNote(`${engineWords[kind].name}排到第 ${next.indexOf(kind) + 1}`)
    onChange({ order: next })
  }
  return { note, list, move }
}
