import type { DraftSet } from '../../shared/engine/api.ts'
import { judgeClipboard, type LeftAlone } from './judge-clipboard.ts'
import type { OwnTexts } from './own-texts.ts'

/** What a press of the shortcut came to. Of the clipboard's own words nothing is in it. */
export type ClipboardOutcome =
  | { kind: 'copied'; number: number; title: string; text: string }
  | { kind: 'nothing'; why: LeftAlone | 'own' | 'no-draft' | 'no-knowledge' | 'unreadable' }

export interface ClipboardDeps {
  /** Null: the browser gave nothing. */
  read(): string | null
  write(text: string): boolean
  isReady(): boolean
  draft(words: string): Promise<DraftSet>
  own: OwnTexts
}

/**
 * The shortcut's work, one press after the other: reads the customer's words, drafts, puts the draft there instead. While
 * one of its drafts is still there, the shortcut of another number changes it for that one. Words that were read go
 * when this returns.
 */
export function createClipboardDrafts(deps: ClipboardDeps): (number: number) => Promise<ClipboardOutcome> {
  let last: DraftSet['drafts'] = []
  let queue: Promise<unknown> = Promise.resolve()

  const copy = (number: number): ClipboardOutcome => {
    const chosen = last[number - 1]
    if (chosen === undefined) return nothing('no-draft')
    if (!deps.write(chosen.text)) return nothing('unreadable')
    deps.own.remember(chosen.text)
    return { kind: 'copied', number, title: chosen.title, text: chosen.text }
  }
  const press = async (number: number): Promise<ClipboardOutcome> => {
    const found = deps.read()
    if (found === null) return nothing('unreadable')
    if (deps.own.has(found) && found.trim() !== '') {
      const isOther = last.some(({ text }, index) => index !== number - 1 && isSame(text, found))
      return isOther ? copy(number) : nothing('own')
    }
    const why = judgeClipboard(found)
    if (why !== null) return nothing(why)
    if (!deps.isReady()) return nothing('no-knowledge')
    last = (await deps.draft(found.trim())).drafts
    return copy(number)
  }
  return (number) => {
    const done = queue.then(() => press(number))
    queue = done.catch(() => {}) // whoever pressed is told; the next press begins anew
    return done
  }
}

function nothing(why: Extract<ClipboardOutcome, { kind: 'nothing' }>['why']): ClipboardOutcome {
  return { kind: 'nothing', why }
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/g, '') === other.replace(/\s+/g, '')
}
