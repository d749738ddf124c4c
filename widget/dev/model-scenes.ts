import type { ShopperSnapshot } from '../../shared/engine/api.ts'
import type { ModelStateSeen } from '../app/settings/model/model-types.ts'
import { stockCard } from './cards.data.ts'
import { assistant, scene, shopper, text } from './compose.ts'
import { modelIn } from './scripted-models.ts'

const { shop, ...calm } = scene([])
const arrived = { receivedBytes: 128_400_000, totalBytes: 278_000_000 }
const ready = { kind: 'ready', modelId: 'small', speed: null, tier: 'improves-in-place' } as const
const allowed = (state?: ModelStateSeen, isOn = true): ShopperSnapshot => ({
  ...calm,
  shop: shop && { ...shop, allowsModel: true },
  ...(state && { model: modelIn(state, { isOn }) }),
})
const reply = assistant('11:01', [
  text('「云脊」40 升还有 3 件，今天 16:00 前下单当天发出。'),
  { kind: 'card', card: stockCard },
  { kind: 'quick-replies', texts: ['怎么退货', '几天能到'] },
])

/** Every state of a model on the shopper's device, by name; its setting is in the sheet. */
export const modelScenes: Record<string, ShopperSnapshot> = {
  'model-offer': allowed(),
  'model-downloading': allowed({ kind: 'downloading', modelId: 'small', ...arrived }),
  'model-paused': allowed({ kind: 'paused', modelId: 'small', reason: 'network-login', ...arrived }),
  'model-measuring': allowed({ kind: 'measuring', modelId: 'small' }),
  'model-ready': allowed(ready),
  'model-slow': allowed({ ...ready, tier: 'too-slow' }),
  'model-left': { ...calm, shop },
  'model-failed': allowed({ kind: 'failed', modelId: 'small', reason: 'not-enough-space' }),
  reworded: {
    ...scene([shopper('11:00', '云脊背包还有吗'), reply]),
    reworded: [{ key: reply.key, text: '还有的，「云脊」40 升现在剩 3 件，今天 16:00 前下单，当天就能发出。' }],
  },
}
