import type { FeedRecord } from '../../protocol/shop.ts'
import type { ShopperSnapshot } from '../api.ts'
import { createShopperEngine } from '../create-shopper-engine.ts'
import { openModelOn } from '../shopper-model/open-shopper-model.ts'
import { settle } from './fake-device.ts'
import { fakeFeed } from './fake-feed.ts'
import { FakeModelDevice } from './fake-model-device.ts'
import { setUpShop } from './open-shopper-tab.ts'

/** What the fake model makes of the one reply of these tests. */
export const reworded = '建议30 度以下手洗就好哦'

/** A device, an edge and a fake model; the shop allows it from the beginning. */
export function setUpModel() {
  const { device, edge } = setUpShop()
  const models = new FakeModelDevice()
  let revision = 1
  let loads = 0
  /** The merchant's switch. */
  const allow = async (widgetModel: boolean) => {
    revision += 1
    const records = fakeFeed.map(
      (record): FeedRecord =>
        record.kind === 'settings' ? { ...record, body: { ...record.body, widgetModel } } : record,
    )
    edge.feed = { revision, records }
    edge.say({ type: 'knowledge.changed', revision })
    await settle()
  }
  void allow(true)
  const openTab = async () => {
    const { env, kill } = device.openTab(edge)
    env.listModelFiles = async () => (models.receivedBytes > 0 ? [{ id: 'fake', bytes: models.receivedBytes }] : [])
    const engine = createShopperEngine(env, async () => {
      loads += 1
      return (ground) => openModelOn(ground, models.openTab())
    })
    const shown: ShopperSnapshot[] = []
    await engine.watch((snapshot) => void shown.push(snapshot))
    await engine.start({ shop: 'demo', edge: 'https://edge.test', locale: 'zh-CN' })
    await settle()
    const last = () => shown.at(-1)!
    const post = async (text: string) => {
      await engine.postMessage(text)
      await settle()
    }
    const choose = async () => {
      await engine.chooseModel('fake')
      await settle()
    }
    return { engine, kill, last, post, choose, words: () => last().reworded?.map(({ text }) => text) ?? [] }
  }
  /** How often the model's code was fetched. */
  const countLoads = () => loads
  return { device, edge, models, allow, openTab, countLoads }
}
