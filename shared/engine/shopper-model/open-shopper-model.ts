import type { LocalModel } from '../../inference/local-model.ts'
import type { ModelSnapshot } from '../../inference/model-control.ts'
import { createModelControl } from '../create-model-control.ts'
import { createKeptModel } from '../kept-model.ts'
import type { ModelDevice } from '../model-device.ts'
import { createReplyRewording } from './reword-replies.ts'
import { createShopperDevice } from './shopper-device.ts'
import type { OpenShopperModel, ShopperModel, ShopperModelGround } from './shopper-model.ts'

/** The model of a shopper's browser. */
export const openShopperModel: OpenShopperModel = (ground) =>
  openModelOn(ground, createShopperDevice(ground.env, ground.edge))

/** The same on a given device. */
export async function openModelOn(ground: ShopperModelGround, device: ModelDevice): Promise<ShopperModel> {
  const { env, store, onChange, loadPersona } = ground
  const used = noteOpened(device)
  const { control, engine } = createModelControl({
    ...{ device: used.device, kept: createKeptModel(store), now: env.now, log: env.log },
  })
  let snapshot: ModelSnapshot = { state: { kind: 'none' }, isOn: false, wish: { onPhone: false, onMeteredLink: false } }
  let isClosed = false
  const rewording = createReplyRewording({
    engine,
    isWanted: () => mayWrite(snapshot),
    loadPersona,
    onWords: onChange,
    onFailure: (error) => env.log.warn('reply not reworded', { error: String(error) }),
  })
  await control.watchModel((next) => {
    if (isClosed) return
    snapshot = next
    if (!mayWrite(next)) rewording.forget()
    onChange()
  })
  return {
    calls: control,
    getSnapshot: () => snapshot,
    noteConversation: rewording.note,
    getWords: rewording.getWords,
    stopWriting: rewording.stop,
    rest: used.unload,
    async close() {
      isClosed = true
      rewording.forget()
      used.end()
      await control.pauseModel()
    },
  }
}

/** Replies are improved in place or left alone: nobody in a shop waits for other words. */
function mayWrite({ isOn, state }: ModelSnapshot): boolean {
  return isOn && state.kind === 'ready' && state.tier === 'improves-in-place'
}

/** Remembers what was opened, so that its memory can be given back, for good where the place is left. */
function noteOpened(device: ModelDevice): { device: ModelDevice; unload(): void; end(): void } {
  const opened = new Set<LocalModel>()
  let isOver = false
  const unload = () => {
    for (const local of opened) void local.unload()
  }
  return {
    device: {
      ...device,
      open(model) {
        const local = device.open(model)
        opened.add(local)
        return { ...local, load: async () => (isOver ? { ok: false, reason: 'cancelled' } : local.load()) }
      },
    },
    unload,
    end() {
      isOver = true
      unload()
    },
  }
}
