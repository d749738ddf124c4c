import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { MessageReading } from '../../../../shared/engine/api.ts'
import { createStandingLookup, useRowActions } from '../use-row-actions.ts'
import { useUnderstanding } from '../use-understanding.ts'
import type { RowKey } from './read-row-key.ts'
import { ReadingRow, rowHeight } from './reading-row.tsx'
import type { ReadyReading } from './reading-view.tsx'
import { useRowKeys } from './use-row-keys.ts'
import { showRow, useWindow } from './use-window.ts'

interface ReadingListProps {
  ready: ReadyReading
  places: number[]
  changed: ReadonlySet<number>
}

/** Every listed message; only those in sight are drawn, so that 50,000 scroll like fifty. */
export function ReadingList({ ready, places, changed }: ReadingListProps) {
  const { store } = useUnderstanding()
  const list = useRef<HTMLDivElement>(null)
  const { open, openRow } = store.view
  const openAt = open.value === null ? -1 : places.indexOf(open.value)
  const { first, last } = useWindow(list, places.length, rowHeight)
  const shown = store.trial.shown.value
  const readingOf = (at: number) => shown[at] ?? ready.readings[at]
  const draft = store.draft.value
  const standingOf = useMemo(
    () => createStandingLookup(draft?.examples ?? [], draft?.tests ?? []),
    [draft?.examples, draft?.tests],
  )
  const move = (to: number) => {
    const at = places[Math.max(0, Math.min(places.length - 1, to))]
    if (at !== undefined) openRow(at)
  }
  useListKeys({ ready, places, openAt, list, move, readingOf })
  useRowPress(list)
  useEffect(() => {
    if (list.current && openAt >= 0) showRow(list.current, openAt, rowHeight)
  }, [openAt])
  return (
    <div
      ref={list}
      class="dk-u-list"
      role="listbox"
      tabIndex={0}
      aria-label="消息，上下键移动，回车去教，数字键选前三个意图"
      aria-activedescendant={openAt >= first && openAt < last ? `u-row-${places[openAt]}` : undefined}
    >
      <div class="dk-u-room" role="presentation" style={{ height: `${places.length * rowHeight}px` }}>
        {places.slice(first, last).map((at, index) => {
          const [line, reading] = [ready.parsed.lines[at], readingOf(at)]
          if (!line || !reading) return null
          return (
            <ReadingRow
              key={at}
              at={at}
              line={line}
              reading={reading}
              before={changed.has(at) ? ready.readings[at] : undefined}
              standing={standingOf(line.text)}
              place={{ index: first + index, count: places.length, isOpen: first + index === openAt }}
            />
          )
        })}
      </div>
    </div>
  )
}

interface ListKeys extends Omit<ReadingListProps, 'changed'> {
  openAt: number
  list: RefObject<HTMLDivElement | null>
  move: (to: number) => void
  readingOf: (at: number) => MessageReading | undefined
}

/** The hands stay on the keys: a message that was taught makes room for the next. */
function useListKeys({ ready, places, openAt, list, move, readingOf }: ListKeys) {
  const { store, canTeach } = useUnderstanding()
  const { teach, confirm } = useRowActions()
  useRowKeys(list, (key: RowKey) => {
    const at = places[openAt]
    const text = at === undefined ? undefined : ready.parsed.lines[at]?.text
    const reading = at === undefined ? undefined : readingOf(at)
    if (key === 'next') return move(openAt + 1)
    if (key === 'previous') return move(openAt < 0 ? 0 : openAt - 1)
    if (key === 'undo') return canTeach && store.steps.peek().length > 0 ? void store.undo() : undefined
    if (text === undefined || !reading) return move(0)
    if (key === 'teach') return document.getElementById('u-pick')?.focus()
    const intent = key === 'confirm' ? reading.requests[0]?.intent : reading.likeliest[key - 1]?.intent
    if (intent === undefined) return
    if (key === 'confirm') confirm(text, intent)
    else teach(text, intent)
    move(openAt + 1)
  })
}

/** A press opens a message; the list keeps the focus, since rows come and go. */
function useRowPress(list: RefObject<HTMLDivElement | null>) {
  const { store } = useUnderstanding()
  useEffect(() => {
    const place = list.current
    const press = ({ target }: Event) => {
      const row = target instanceof Element ? target.closest('[data-at]') : null
      if (!(row instanceof HTMLElement)) return
      store.view.openRow(Number(row.dataset.at), { withSide: true })
      place?.focus({ preventScroll: true })
    }
    place?.addEventListener('click', press)
    return () => place?.removeEventListener('click', press)
  }, [list, store])
}
