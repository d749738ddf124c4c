import type { KefuCopilot } from './loader/kefu-copilot.ts'
import { runEmbed } from './loader/run-embed.ts'

/**
 * The script on a shop page: <script async src="https://EDGE/embed.js" data-shop="demo"></script>
 * Under a strict content policy it needs `script-src https://EDGE; frame-src https://EDGE` and nothing else.
 */
function load(script: HTMLScriptElement | null): void {
  const stub = window.KefuCopilot
  if (!script || stub?.loaded) return
  const run: KefuCopilot = runEmbed(script)
  run.loaded = true
  window.KefuCopilot = run
  for (const call of stub?.q ?? []) run(...call)
}

load(document.querySelector('script[data-shop][src*=embed]'))
