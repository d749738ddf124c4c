import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readHistoryPage } from '../panel/chat-history/read-history-page.ts'

/** Runs once in the frames of the page a seller pressed the button on; the browser hands its result to the panel. */
export default defineUnlistedScript(() => readHistoryPage(document))
