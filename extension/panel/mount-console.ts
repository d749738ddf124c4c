import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { untilSwitchedOff } from '../consoles/switched-on.ts'
import { keepOverlay } from './keep-overlay.ts'
import { mountPanelBar } from './panel-bar.tsx'

/** What this extension does on a page of a switched-on console: the overlay beside a chat, the bar where none is. */
export function mountConsole(profile: ConsoleProfile, signal: AbortSignal): void {
  const whileOn = untilSwitchedOff(profile.id, signal)
  if (profile.panelHosts?.includes(location.hostname)) {
    if (window.top === window) void mountPanelBar(whileOn)
  } else if (profile.needs.includes('input')) {
    keepOverlay(profile, whileOn)
  }
}
