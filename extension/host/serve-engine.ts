import * as v from 'valibot'
import type { Browser } from 'wxt/browser'
import type { SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import { type EngineCall, type EngineNotice, engineCallSchema } from './engine-call.ts'

/** Gives one of the extension's own pages the engine: calls up, results and snapshots down. */
export function serveEngine(
  port: Browser.runtime.Port,
  engine: SellerEngine,
  getSnapshot: () => SellerSnapshot | null,
) {
  const post = (notice: EngineNotice) => port.postMessage(notice)
  port.onMessage.addListener((raw: unknown) => {
    const parsed = v.safeParse(engineCallSchema, raw)
    if (!parsed.success) return
    const { callId } = parsed.output
    callEngine(engine, parsed.output).then(
      (value) => post({ kind: 'result', callId, value: value ?? null }),
      () => post({ kind: 'failed', callId }), // the caller's promise rejects; nothing is lost here
    )
  })
  const tellSnapshot = () => {
    const snapshot = getSnapshot()
    if (snapshot) post({ kind: 'snapshot', snapshot })
  }
  tellSnapshot()
  return tellSnapshot
}

function callEngine(engine: SellerEngine, { method, values }: EngineCall): Promise<unknown> {
  // Both ends are compiled together against SellerEngine; the port only carries its JSON.
  const call = engine[method] as (...values: unknown[]) => Promise<unknown>
  return call(...values)
}
