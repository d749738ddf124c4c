import { render } from 'preact'
import { Button } from '../../shared/ui/button.tsx'
import { Icon } from '../../shared/ui/icon.tsx'
import { askForSidePanel } from '../host/side-panel-door.ts'
import { createLayer } from './create-layer.ts'
import barCss from './panel-bar.css?inline'
import { barTexts } from './panel-bar-texts.ts'
import { isBarPutAway, putBarAway } from './put-bar-away.ts'

const tag = 'kefu-copilot-bar'

/** On the web pages of a platform whose chat is a desktop program: says so, and opens the side panel when asked. */
export async function mountPanelBar(signal: AbortSignal): Promise<void> {
  document.querySelector(tag)?.remove() // also where it is put away by now
  if ((await isBarPutAway()) || signal.aborted) return
  const { host, page } = createLayer(tag, barCss)
  const leave = () => {
    render(null, page)
    host.remove()
  }
  signal.addEventListener('abort', leave, { once: true })
  render(<PanelBar onClose={leave} />, page)
}

function PanelBar({ onClose }: { onClose(): void }) {
  const open = (event: Event) => {
    if (event.isTrusted) void askForSidePanel()
  }
  const close = (event: Event) => {
    if (!event.isTrusted) return
    void putBarAway()
    onClose()
  }
  return (
    <aside class="panel-bar" aria-label={barTexts.name}>
      <span class="panel-bar-mark">
        <Icon name="human" />
      </span>
      <span class="panel-bar-words">
        <b>{barTexts.title}</b>
        <span class="panel-bar-why">{barTexts.why}</span>
      </span>
      <Button tone="primary" size="s" onClick={open}>
        {barTexts.open}
      </Button>
      <Button tone="quiet" size="s" icon="x" aria-label={barTexts.close} onClick={close} />
    </aside>
  )
}
