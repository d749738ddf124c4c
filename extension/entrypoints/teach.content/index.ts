import { defineContentScript } from 'wxt/utils/define-content-script'
import { startTeaching } from '../../teach/start-teaching.ts'

/** Runs on sites the seller added and has not taught yet, and where a console that changed is to be shown again. */
export default defineContentScript({
  registration: 'runtime',
  main: (context) => startTeaching(context.signal),
})
