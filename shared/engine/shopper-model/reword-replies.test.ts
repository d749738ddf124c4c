import { beforeEach, describe, expect, test } from 'vitest'
import { settle, toNeedsEdge } from '../test/fake-device.ts'
import { toMessage } from '../test/fake-messages.ts'
import { reworded, setUpModel } from '../test/open-model-tab.ts'
import { washing } from '../test/open-shopper-tab.ts'

type World = ReturnType<typeof setUpModel>
let device: World['device']
let edge: World['edge']
let models: World['models']
let openTab: World['openTab']

beforeEach(() => {
  ;({ device, edge, models, openTab } = setUpModel())
})

describe('a fake model that was chosen', () => {
  test('rewords the next reply on this screen; the stored one stays, and so does what was there before', async () => {
    const tab = await openTab()
    await tab.post(washing)
    await tab.choose()
    expect(tab.last().model?.state).toMatchObject({ kind: 'ready', tier: 'improves-in-place' })
    expect(tab.words()).toEqual([])
    await tab.post(washing)
    expect(tab.words()).toEqual([reworded])
    const newest = tab.last().conversation.items.at(-1)
    expect(newest).toMatchObject({
      key: tab.last().reworded?.[0]?.key,
      message: { parts: [{ text: '30 度以下手洗' }] },
    })
    expect(edge.storedTexts.filter((text) => text === reworded)).toEqual([])
  })

  test('a reload shows the original, and the model is there again without being asked for', async () => {
    const first = await openTab()
    await first.choose()
    await first.post(washing)
    first.kill()
    const again = await openTab()
    expect([again.words(), again.last().model?.state.kind]).toEqual([[], 'ready'])
    await again.post(washing)
    expect(again.words()).toEqual([reworded])
    expect(models.calls.filter((call) => call === 'download')).toEqual(['download'])
  })

  test.each<[string, (hidden: string) => string]>([
    ['a lie', () => '建议50 度以下手洗就好哦'],
    ['a promise', (hidden) => `${hidden}，洗坏了我们全额退款`],
    ['the same again', (hidden) => hidden],
  ])('%s is not shown', async (_, write) => {
    const tab = await openTab()
    await tab.choose()
    models.write = write
    await tab.post(washing)
    expect([models.calls.includes('write'), tab.words()]).toEqual([true, []])
  })

  test('on a slower device nothing is written unasked', async () => {
    models.tokensPerSecond = 4
    const tab = await openTab()
    await tab.choose()
    await tab.post(washing)
    expect([tab.last().model?.state, models.calls.includes('write')]).toMatchObject([{ tier: 'on-request' }, false])
  })

  test('switched off, its words go at once and no more come; on again, they do', async () => {
    const tab = await openTab()
    await tab.choose()
    await tab.post(washing)
    await tab.engine.setModelOn(false)
    await settle()
    await tab.post(washing)
    expect([tab.words(), models.calls.filter((call) => call === 'write')]).toEqual([[], ['write']])
    await tab.engine.setModelOn(true)
    await tab.post(washing)
    expect(tab.words()).toEqual([reworded])
  })

  test('a person’s words are never reworded', async () => {
    const tab = await openTab()
    await tab.choose()
    edge.takeOver()
    edge.speak('30 度以下手洗')
    await settle()
    expect([tab.last().conversation.owner, models.calls.includes('write')]).toEqual(['operator', false])
  })

  test('nor are they when they come together with the hand-back', async () => {
    const tab = await openTab()
    await tab.choose()
    edge.cut()
    await device.elapse(1_000)
    edge.takeOver()
    const author = { kind: 'operator', id: 'o1', name: '阿澈' } as const
    const message = toMessage('operator-1', '30 度以下手洗', { author, basis: { kind: 'operator' } })
    edge.store({ type: 'message.posted', message })
    edge.store({ type: 'handoff.returned', epoch: 9, operatorName: '阿澈' })
    edge.mend()
    await device.elapse(60_000)
    expect([tab.last().conversation.owner, models.calls.includes('write')]).toEqual(['assistant', false])
  })

  test.each<[string, (tab: Awaited<ReturnType<typeof openTab>>) => unknown]>([
    ['typing', (tab) => tab.engine.setComposerText('再')],
    ['another question', (tab) => tab.engine.postMessage('谢谢')],
    ['a further reply', () => edge.soothe('请稍等')],
    [
      'a wish for a person, before the edge hears of it',
      (tab) => {
        edge.cut()
        return tab.engine.requestHandoff()
      },
    ],
    ['a person who takes over', () => edge.takeOver()],
    ['the switch', (tab) => tab.engine.setModelOn(false)],
  ])('%s ends what it is writing', async (_, act) => {
    const tab = await openTab()
    await tab.choose()
    models.write = null
    await tab.post(washing)
    expect(models.calls.includes('stopped')).toBe(false)
    await act(tab)
    await settle()
    expect([models.calls.includes('stopped'), tab.words()]).toEqual([true, []])
  })

  test('an empty composer is no hand on the conversation', async () => {
    const tab = await openTab()
    await tab.choose()
    models.write = null
    await tab.post(washing)
    await tab.engine.setComposerText('')
    await settle()
    expect(models.calls.includes('stopped')).toBe(false)
  })
})

test('what only the edge can answer is reworded when the answer is there', async () => {
  device.turns.订单到哪了 = (input) => toNeedsEdge(input, '连上网后帮您查')
  edge.answer = () => ({ parts: [{ kind: 'text', text: '30 度以下手洗' }] })
  const tab = await openTab()
  await tab.choose()
  await tab.post('订单到哪了')
  expect(tab.words()).toEqual([reworded])
})

test('words with a list between them stay as they are: one wording cannot stand in two places', async () => {
  const text = { kind: 'text', text: '30 度以下手洗' } as const
  edge.answer = () => ({ parts: [text, { kind: 'steps', steps: ['泡', '洗'] }, text] })
  const tab = await openTab()
  await tab.choose()
  await tab.post(washing)
  expect([tab.words(), models.calls.includes('write')]).toEqual([[], false])
})
