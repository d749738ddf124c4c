import { Icon } from '../../shared/ui/icon.tsx'
import { owner } from '../snapshot.ts'
import { askForPerson } from './ask-for-person.ts'
import { useChat } from './chat-context.ts'
import { texts } from './preferences.ts'

/** The way to a person, on every screen; while waiting, the way back. A person is there: nothing to ask. */
export function HumanButton() {
  const chat = useChat()
  const words = texts.value.header
  if (owner.value === 'operator') return null
  if (owner.value === 'waiting') {
    return (
      <button type="button" class="w-human" onClick={() => void chat.engine.cancelHandoff()}>
        {words.backToAssistant}
      </button>
    )
  }
  const asking = chat.isAskingPerson.value
  return (
    <button type="button" class="w-human" aria-disabled={asking} onClick={() => askForPerson(chat)}>
      <Icon name="human" />
      {asking ? words.askingHuman : words.human}
    </button>
  )
}
