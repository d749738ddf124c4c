import { defineContentScript } from 'wxt/utils/define-content-script'
import { consoles } from '../../consoles/console-list.ts'
import { mountOverlay } from '../../panel/mount-overlay.tsx'

/** Registered at run time by the background, once the seller has switched this console on. */
export default defineContentScript({
  matches: ['https://dongdong.jd.com/*'],
  registration: 'runtime',
  main(context) {
    const console = consoles.find((one) => one.profile.id === 'jd')
    if (console) return mountOverlay(console.profile, context.signal)
  },
})
