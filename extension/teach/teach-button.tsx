import { Button } from '../../shared/ui/button.tsx'
import { tellBackground } from './tell-background.ts'

/** Alone here: the words of the card come with the card. */
const label = '开始指认'

/** Where the overlay cannot read its page: the way to the card that asks where things are. Loaded when it is pressed. */
export function TeachButton() {
  const start = (event: Event) => event.isTrusted && void tellBackground({ type: 'teach.start' })
  return (
    <Button size="s" tone="primary" onClick={start}>
      {label}
    </Button>
  )
}
