import type { EdgeClock } from '../sync/edge-clock.ts'
import { toShopCard } from './describe-hours.ts'
import type { MirroredState } from './mirrored-state.ts'
import type { ShopperBrain } from './shopper-brain.ts'

/** How things stand in the tab that leads. */
export function toMirroredState(
  { live, knowledge }: ShopperBrain,
  clock: EdgeClock,
  stored: Pick<MirroredState, 'conversationId' | 'storeVersion'>,
): MirroredState {
  const settings = knowledge.held?.catalogue.settings
  return {
    ...stored,
    live,
    knowledge: knowledge.state,
    shop: settings ? toShopCard(settings, clock.now()) : null,
    clockOffsetMs: clock.offsetMs(),
  }
}
