import { messageTextLimit } from '../../shared/protocol/ids.ts'
import { connection, snapshot } from '../snapshot.ts'
import { texts } from './preferences.ts'

/** From here on the count is shown. */
const nearLimit = messageTextLimit * 0.9

/** One line under the composer: why it was refused, how much is too much, or that AI can be wrong. */
export function ComposerNote({ length }: { length: number }) {
  const words = texts.value.composer
  const refusal = snapshot.value?.refusal
  const excess = length - messageTextLimit
  const isOver = excess > 0
  const isStale = refusal?.code === 'text-too-long' && !isOver
  if (isOver) return note(words.over(excess, messageTextLimit), 'is-bad')
  if (refusal && !isStale) return note(texts.value.errors[refusal.code](refusal), 'is-bad')
  if (length > nearLimit) return note(words.count(length, messageTextLimit))
  if (snapshot.value?.conversation.handoffPending && connection.value !== 'online') return note(words.humanOffline)
  return note(words.foot)
}

function note(text: string, tone = '') {
  return (
    <p id="w-note" class={`w-note ${tone}`} role={tone ? 'status' : undefined}>
      {text}
    </p>
  )
}
