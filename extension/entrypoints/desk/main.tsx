import { render } from 'preact'
import { browser } from 'wxt/browser'
import { DeskApp } from '../../desk/app.tsx'
import type { SessionKeeper } from '../../desk/session-keeper.ts'
import { connectEnginePort } from '../../host/connect-engine-port.ts'
import { type KeptSession, loadSession, saveSession } from '../../host/kept-session.ts'
import { SignIn } from '../../panel/sign-in.tsx'
import '../../panel/side-panel.css'

const place = document.getElementById('app')
const { engine } = connectEnginePort()
let shownEdge: string | null | undefined

/** The desk as a full page: the same screens as at /desk, over this browser's one engine. */
function show(kept: KeptSession | null) {
  const edge = kept?.edge ?? null
  if (!place || edge === shownEdge) return
  shownEdge = edge
  const page =
    edge === null ? (
      <main class="ui-page panel">
        <SignIn engine={engine} />
      </main>
    ) : (
      <DeskApp engine={engine} edge={edge} keeper={keepWith(edge)} />
    )
  render(page, place)
}

/** The host resumes by itself; here a sign-in or sign-out on the desk is passed on to what it resumes from. */
function keepWith(edge: string): SessionKeeper {
  return {
    load: async () => null,
    save: (session) => saveSession({ edge, session }),
    remove: () => saveSession(null),
  }
}

browser.storage.local.onChanged.addListener(() => void loadSession().then(show))
void loadSession().then(show)
