import { expect, test } from 'vitest'
import type { ModelSnapshot } from '../inference/model-control.ts'
import type { SellerSnapshot } from './api.ts'
import { createSellerEngine } from './create-seller-engine.ts'
import { type OpenModel, openAbsentModel } from './open-seller-model.ts'
import { FakeDevice, settle } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'

const model: ModelSnapshot = {
  state: { kind: 'ready', modelId: 'scripted', speed: null, tier: 'on-request' },
  ...{ isOn: true, wish: { onPhone: false, onMeteredLink: false } },
}

/** A desk with a scripted model that never ends a word by itself. */
async function openDesk() {
  const device = new FakeDevice()
  const edge = new FakeEdge(() => device.nowMs)
  const signals: AbortSignal[] = []
  const openModel: OpenModel = (ground) => {
    const { control, engine } = openAbsentModel(ground)
    const generate: typeof engine.generate = (_, __, signal) => {
      signals.push(signal)
      return new Promise(() => {})
    }
    const watchModel: typeof control.watchModel = async (listener) => listener(model)
    return {
      control: { ...control, watchModel },
      engine: { kind: 'local', readiness: async () => ({ kind: 'ready' }), generate },
    }
  }
  const engine = createSellerEngine(device.openTab(edge).env, openModel)
  const shown: SellerSnapshot[] = []
  await engine.start({ edge: null, shop: null })
  await engine.watch((snapshot) => void shown.push(snapshot))
  await engine.setLocal(true)
  const body = {
    ...{
      title: '冲锋衣怎么洗',
      questions: ['冲锋衣怎么洗'],
      answers: [{ id: 'A' as const, text: '请您用冷水手洗，不要漂白。' }],
    },
    ...{ relatedIds: [], handoffCondition: null, layer: 'base' as const, category: ['洗护'], productIds: [] },
    ...{ channels: ['widget' as const], locale: 'zh-CN' as const, validFrom: null, validTo: null },
  }
  await engine.saveLocalArticle({ id: null, isLive: true, body })
  await settle()
  const history = [{ side: 'shopper' as const, text: '冲锋衣怎么洗', at: null }]
  const set = await engine.draft({ history, shopperName: null, page: {}, order: null, channel: 'jd', place: 'one' })
  return { engine, shown, signals, draftId: set.drafts[0]?.id ?? '' }
}

test('what a model makes of a draft stands in the snapshot; typing on that page stops it, elsewhere not', async () => {
  const { engine, shown, signals, draftId } = await openDesk()
  expect([shown.at(-1)?.model, signals]).toEqual([model, []])
  void engine.rewordDraft(draftId)
  await settle()
  expect(shown.at(-1)?.rewordings).toEqual([{ draftId, kind: 'soFar', text: '' }])
  await engine.checkWriting({ text: '您好', platform: 'jd', facts: [] }, 'other')
  expect(signals[0]?.aborted).toBe(false)
  await engine.checkWriting({ text: '您好', platform: 'jd', facts: [] }, 'one')
  await settle()
  expect(signals[0]?.aborted).toBe(true)
  expect(shown.at(-1)?.rewordings).toEqual([{ draftId, kind: 'none', reason: 'cancelled' }])
})
