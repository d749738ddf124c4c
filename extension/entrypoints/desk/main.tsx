import { render } from 'preact'
import { browser } from 'wxt/browser'
import { DeskApp } from '../../desk/app.tsx'
import { connectEnginePort } from '../../host/connect-engine-port.ts'
import { type KeptSession, loadSession } from '../../host/kept-session.ts'
import { SignIn } from '../../panel/sign-in.tsx'
import '../../panel/side-panel.css'

const place = document.getElementById('app')
const { engine } = connectEnginePort()

/** The desk as a full page: the same screens as at /desk, over this browser's one engine. */
function show(kept: KeptSession | null) {
  if (!place) return
  if (kept) render(<DeskApp engine={engine} edge={kept.edge} />, place)
  else {
    render(
      <main class="ui-page panel">
        <SignIn engine={engine} />
      </main>,
      place,
    )
  }
}

browser.storage.local.onChanged.addListener(() => void loadSession().then(show))
void loadSession().then(show)
