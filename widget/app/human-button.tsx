import { Icon } from '../../shared/ui/icon.tsx'
import { owner, snapshot } from '../snapshot.ts'
import { useChat } from './chat-context.ts'
import { texts } from './preferences.ts'

/** The way to a person, on every screen; while waiting, the way back. A person is there: nothing to ask. */
export function HumanButton() {
  const { engine } = useChat()
  const words = texts.value.header
  if (owner.value === 'operator') return null
  if (owner.value === 'waiting') {
    return (
      <button type="button" class="w-human" onClick={() => void engine.cancelHandoff()}>
        {words.backToAssistant}
      </button>
    )
  }
  const isPending = snapshot.value?.conversation.handoffPending ?? false
  return (
    <button
      type="button"
      class="w-human"
      aria-disabled={isPending}
      onClick={() => !isPending && void engine.requestHandoff()}
    >
      <Icon name="human" />
      {isPending ? words.askingHuman : words.human}
    </button>
  )
}
