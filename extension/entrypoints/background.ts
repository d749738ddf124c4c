import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { listenToShortcuts } from '../clipboard/run-clipboard-command.ts'
import { registerConsoles } from '../consoles/register-consoles.ts'
import { serveUpdates } from '../consoles/updates/serve-updates.ts'
import { ensureHost } from '../host/ensure-host.ts'
import { isMessage } from '../host/is-message.ts'
import { loadSession } from '../host/kept-session.ts'
import { openPanelByButton } from '../host/panel-button.ts'
import { openSidePanel } from '../host/side-panel-door.ts'
import { findPageProfile } from '../teach/find-page-profile.ts'
import { serveTeaching } from '../teach/serve-teaching.ts'

/** Keeps nothing: it may be ended at any moment and starts again on the next message. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (isMessage(message, 'host.ensure')) void ensureHost().then(() => respond(true))
    else if (isMessage(message, 'session.load')) void loadSession().then(respond)
    else if (isMessage(message, 'console.profile')) void findPageProfile(sender.url ?? '').then(respond)
    else if (isMessage(message, 'side-panel.open')) void openSidePanel(sender).then(() => respond(true))
    else return false
    return true // the answer comes later
  })
  if (!import.meta.env.FIREFOX) listenToShortcuts()
  openPanelByButton()
  serveUpdates()
  serveTeaching()
  browser.runtime.onInstalled.addListener(() => {
    void registerConsoles()
  })
  browser.runtime.onStartup.addListener(() => void registerConsoles())
  browser.permissions.onAdded.addListener(() => void registerConsoles())
  browser.permissions.onRemoved.addListener(() => void registerConsoles())
})
