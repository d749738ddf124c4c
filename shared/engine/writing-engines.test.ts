import { createBrowserWriter, type LanguageModelApi } from '../inference/engines/browser/browser-writer.ts'
import { createEdgeEngine } from '../inference/engines/create-edge-engine.ts'
import { type EngineWorld, testWritingEngine } from '../inference/engines/writing-engine.contract.ts'
import type { EnginePlan } from '../protocol/desk-engines.ts'
import { noNames } from '../replies/mask-names.ts'
import { createLentBrowserEngine } from './lent-browser-engine.ts'

/** Says 「您好，」, and then what the world does. */
function speak<T>(
  world: EngineWorld,
  toPiece: (text: string) => T,
  last: readonly T[],
  signal: AbortSignal | null | undefined,
) {
  return new ReadableStream<T>({
    start(controller) {
      signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')))
      controller.enqueue(toPiece('您好，'))
      if (world === 'breaks') controller.error(new DOMException('', 'UnknownError'))
      if (world !== 'writes') return
      for (const piece of [toPiece('请稍等'), ...last]) controller.enqueue(piece)
      controller.close()
    },
  })
}

const plan: EnginePlan = {
  order: ['edge', 'local', 'browser'],
  on: ['edge'],
  edge: 'ready',
  resetsAt: '2026-11-23T16:00:00.000Z',
}

testWritingEngine('the edge’s engine', async (world) => {
  let wishes = 0
  const line = (told: unknown) => new TextEncoder().encode(`${JSON.stringify(told)}\n`)
  const engine = createEdgeEngine({
    async fetch(_, { signal }) {
      wishes += 1
      const body = speak(world, (text) => line({ type: 'text', text }), [line({ type: 'done', isCut: false })], signal)
      return new Response(body, { headers: { 'content-type': 'text/x-ndjson' } })
    },
    getDoor: () => (world === 'absent' ? null : { edge: 'https://edge.example', token: 't' }),
    plans: { getPlan: () => plan, noticeRefusal: () => {} },
    now: () => 0,
    getKnown: () => noNames,
  })
  return { engine, countWishes: () => wishes }
})

testWritingEngine('the browser’s model, a fake one', async (world) => {
  let wishes = 0
  const api: LanguageModelApi = {
    availability: async () => (world === 'absent' ? 'downloadable' : 'available'),
    async create() {
      wishes += 1
      return { destroy() {}, promptStreaming: (_, { signal }) => speak(world, (text) => text, [], signal) }
    },
  }
  const { engine, lendBrowserWriter } = createLentBrowserEngine(() => 'a')
  lendBrowserWriter(createBrowserWriter(api, () => 0))
  return { engine, countWishes: () => wishes }
})
