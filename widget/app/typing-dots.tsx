import { texts } from './preferences.ts'

/** Three dots while somebody writes. */
export function TypingDots() {
  return (
    <div class="w-row">
      <div class="w-bubble w-typing" role="img" aria-label={texts.value.list.typing}>
        <i />
        <i />
        <i />
      </div>
    </div>
  )
}
