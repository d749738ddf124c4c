import { proxy } from 'comlink'
import {
  type BrowserWriter,
  createBrowserWriter,
  type LanguageModelApi,
} from '../inference/engines/browser/browser-writer.ts'
import type { WritingEngine } from '../inference/engines/writing-engine.ts'

/** What a window lends to the engine's thread, which cannot reach the browser's own model itself. */
export interface BrowserLender {
  lendBrowserWriter(writer: BrowserWriter): void
}

/** The thread's side: off until a window lends its writer. The newest one counts: it belongs to a window that is open. */
export function createLentBrowserEngine(makeId: () => string): { engine: WritingEngine } & BrowserLender {
  let writer: BrowserWriter | null = null
  return {
    lendBrowserWriter(lent) {
      writer = lent
    },
    engine: {
      kind: 'browser',
      readiness: async () => (await writer?.readiness()) ?? { kind: 'off', reason: 'off' },
      async generate(wish, onText, signal) {
        const asked = writer
        if (asked === null) return { ok: false, reason: 'off' }
        if (signal.aborted) return { ok: false, reason: 'cancelled' }
        const id = makeId()
        const stop = () => void asked.stop(id)
        signal.addEventListener('abort', stop)
        try {
          return await asked.write(id, wish, proxy(onText))
        } finally {
          signal.removeEventListener('abort', stop)
        }
      },
    },
  }
}

/** The window's side; null where this browser has no model of its own. */
export function findBrowserWriter(scope: object = globalThis): BrowserWriter | null {
  const api = 'LanguageModel' in scope ? (scope.LanguageModel as LanguageModelApi | undefined) : undefined
  return api === undefined ? null : createBrowserWriter(api, () => Date.now())
}
