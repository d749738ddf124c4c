import type { SellerEngine } from '../../../shared/engine/api.ts'
import { createDesk, type Desk } from '../create-desk.ts'
import { createScriptedEngine } from '../dev/scripted-engine.ts'
import { createScriptedFetcher } from '../dev/scripted-fetcher.ts'

/** A signed-in desk over the scripted engine; single methods of the engine may be replaced. */
export function createTestDesk(
  change: Partial<SellerEngine> = {},
  fetcher: typeof fetch = createScriptedFetcher(),
): Desk {
  const engine = { ...createScriptedEngine('signed-in'), ...change }
  const desk = createDesk({ engine, edge: 'https://edge.example', fetcher })
  void engine.watch((snapshot) => {
    desk.snapshot.value = snapshot
  })
  return desk
}
