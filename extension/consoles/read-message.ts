import { bubbleText } from './bubble-text.ts'
import type { ConsoleProfile } from './console-profile.ts'
import { findSlot, hits } from './find-slot.ts'
import { readFields } from './read-field.ts'
import { readSide } from './read-side.ts'
import { type PageMoment, readTime } from './read-time.ts'
import { textOf } from './text-of.ts'

export interface ConsoleMessage {
  id: string
  side: 'shopper' | 'shop' | 'system'
  kind: 'text' | 'picture' | 'product' | 'order' | 'system' | 'robot'
  text: string
  at: string | null
}

/** A message with what only the reader needs to know. */
export interface ReadRow {
  row: HTMLElement
  message: ConsoleMessage
  moment: PageMoment | null
  /** Null where the page does not name its messages. */
  ownId: string | null
  /** No rule told who wrote it, and nothing says that the page itself did. */
  isUnsided: boolean
  /** The words are those of the whole row, because the place of the text was not found. */
  isTextGuessed: boolean
}

const pictureWords = '[图片]'

/** Reads one row; null for what holds nothing to read. */
export function readMessage(row: HTMLElement, list: HTMLElement, profile: ConsoleProfile): ReadRow | null {
  const { message: rules } = profile
  const moment = readTime(readFields(row, rules.time) ?? '')
  const isSystem = hits(row, rules.kinds.system)
  const side = isSystem ? null : readSide(row, list, rules.sides)
  const { kind, text, isTextGuessed } = readContent(row, profile)
  if (text === '') return null
  const isSystemText = rules.systemTexts.some((words) => text.includes(words))
  const isNobodys = isSystem || isSystemText || side === null
  const ownId = readFields(row, rules.id)
  return {
    row,
    moment,
    ownId,
    isTextGuessed,
    isUnsided: side === null && !isSystem && !isSystemText,
    message: {
      id: ownId ?? '',
      side: isNobodys ? 'system' : side,
      kind: isNobodys ? (kind === 'order' ? 'order' : 'system') : kind,
      text,
      at: moment?.text ?? null,
    },
  }
}

type Content = Pick<ConsoleMessage, 'kind' | 'text'> & Pick<ReadRow, 'isTextGuessed'>

function readContent(row: HTMLElement, profile: ConsoleProfile): Content {
  const { kinds, text: fields, robotTexts } = profile.message
  for (const kind of ['order', 'product'] as const) {
    const card = findSlot(row, kinds[kind])
    if (card) return { kind, text: textOf(card), isTextGuessed: false }
  }
  const text = fields.length > 0 ? readFields(row, fields) : bubbleText(row)
  if (text === null && hits(row, kinds.picture)) return { kind: 'picture', text: pictureWords, isTextGuessed: false }
  const words = text ?? textOf(row)
  const isRobot = hits(row, kinds.robot) || robotTexts.some((mark) => textOf(row).includes(mark))
  return { kind: isRobot ? 'robot' : 'text', text: words, isTextGuessed: text === null }
}
