import { defineContentScript } from 'wxt/utils/define-content-script'
import { loadProfile } from '../../consoles/load-profile.ts'
import { followProfile } from '../../consoles/updates/follow-profile.ts'
import { mountConsole } from '../../panel/mount-console.ts'

/** One script for every console; the background registers it where the seller has switched one on. */
export default defineContentScript({
  registration: 'runtime',
  main: (context) => followProfile({ load: loadProfile, use: mountConsole }, context.signal),
})
