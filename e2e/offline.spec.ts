import type { StoredFact } from '../shared/protocol/down.ts'
import { expect, test } from './fixtures.ts'
import { meet } from './pages/meet.ts'
import { getOfflineSigns } from './pages/offline-signs.ts'
import { openShop } from './pages/shop-page.ts'
import { meetVisitor, textsBy } from './pages/visitor.ts'

/** Questions, and what the device knows of the answer by itself. */
const answerable = [
  { question: '哪些不支持七天无理由', answer: '依法不适用' },
  { question: '这件多少钱', answer: '¥' },
  { question: '172 高 68 公斤穿什么码', answer: 'M' },
  { question: '松石绿 M 码有货吗', answer: '有货' },
]
const aboutAnOrder = '我的订单到哪了'

test('without a network the open chat answers from what it knows, promises nothing, and delivers once', async ({
  page,
  edge,
  network,
  watchErrors,
}) => {
  test.setTimeout(120_000)
  watchErrors(page)
  const shop = await openShop(page, network)
  const { widget } = shop
  const signs = getOfflineSigns(widget)
  await shop.logInAs('林小鹿')
  await shop.goToProduct('p-zhufeng-jacket')
  const [visitor] = await Promise.all([meetVisitor(page, edge), widget.open()])
  await widget.waitUntilItKnows('山野集')
  await widget.ask('这件是什么材质')

  network.cut()
  await page.context().setOffline(true)
  await expect(signs.bar).toHaveText('网络断开了。消息已存在本机，连上后自动发出')

  await test.step('knowledge and rules of this device answer at once, marked as provisional', async () => {
    for (const { question, answer } of answerable) {
      await widget.say(question)
      const provisional = signs.provisional.last()
      await expect(provisional).toContainText(answer)
      await expect(provisional).toContainText('暂定')
      await expect(widget.questions.last()).toContainText('待发送')
    }
    await expect(signs.provisional).toHaveCount(answerable.length)
  })

  await test.step('what needs the network says so and promises nothing', async () => {
    await widget.say(aboutAnOrder)
    const provisional = signs.provisional.last()
    await expect(provisional).toContainText('联')
    await expect(provisional).not.toContainText(/SY\d|已发货|今天|明天/)
    await expect(widget.questions.last()).toContainText('待发送')
  })

  const asked = [...answerable.map(({ question }) => question), aboutAnOrder]
  expect(textsBy(await visitor.facts(), 'shopper'), 'nothing has left the device').toEqual(['这件是什么材质'])

  await test.step('mended, everything goes out once, in order, and is settled', async () => {
    network.mend()
    await page.context().setOffline(false)
    await expect(signs.bar).toBeHidden()
    await expect(signs.queued).toHaveCount(0)
    await expect(signs.delivered).toHaveCount(asked.length + 1)
    await expect(signs.provisional).toHaveCount(0)
    await expect(widget.lastReply()).toContainText('SY')

    const facts = await visitor.facts()
    expect(textsBy(facts, 'shopper')).toEqual(['这件是什么材质', ...asked])
    expect(listAnswered(facts), 'one answer each').toEqual(listAsked(facts))
    await expect(signs.replaced.last()).toContainText('离线时的自动回复，以下为准')
  })
})

test('a person asked for without a network is asked for once when it is back', async ({ page, edge, network }) => {
  const shop = await openShop(page, network)
  const { widget } = shop
  const signs = getOfflineSigns(widget)
  const [visitor] = await Promise.all([meetVisitor(page, edge), widget.open()])
  await widget.ask('怎么洗')
  network.cut()
  await page.context().setOffline(true)
  await expect(signs.bar).toBeVisible()
  await widget.askForPerson()
  await expect(widget.frame.getByText('转人工要联网，连上后自动转')).toBeVisible()
  await expect(widget.lines, 'nobody has been told').toHaveCount(0)
  network.mend()
  await page.context().setOffline(false)
  await expect(widget.lines.last()).toContainText('已转人工')
  expect((await visitor.facts()).filter(({ type }) => type === 'handoff.requested')).toHaveLength(1)
})

test('an open desk keeps drafting without a network, and its reply goes out once', async ({
  browser,
  edge,
  network,
  watchErrors,
}) => {
  const { desk, widget, visitor } = await meet(browser, { edge, watchErrors, deskEdge: network })
  await widget.say('转人工')
  await desk.showTab('排队')
  await desk.openRow(desk.rowOf(visitor.conversationId))
  await desk.takeOver()
  await widget.say('哪些不支持七天无理由')
  await expect(desk.questions.last()).toContainText('哪些不支持七天无理由')

  network.cut()
  await desk.page.context().setOffline(true)
  await expect(desk.offlineBar).toContainText('网络断开了')
  // Leaving and coming back throws the drafts away that were made with the network.
  await desk.goTo('收件箱')
  await desk.openRow(desk.rowOf(visitor.conversationId))
  await expect(desk.drafts.first()).toContainText('依法不适用')
  await desk.drafts.first().getByRole('button').first().click()
  await expect(desk.composer).toHaveValue(/依法不适用/)
  await desk.reply('定做的和拆封的贴身内衣不支持。')
  await expect(desk.replies.last()).toContainText('待发送，连上后自动发出')

  network.mend()
  await desk.page.context().setOffline(false)
  await expect(desk.replies.last()).not.toContainText('待发送')
  await expect(desk.offlineBar).toBeHidden()
  await expect(widget.lastReply()).toContainText('定做的和拆封的')
  expect(textsBy(await visitor.facts(), 'operator')).toEqual(['定做的和拆封的贴身内衣不支持。'])
})

function listAsked(facts: StoredFact[]): number[] {
  return facts.filter((fact) => textsBy([fact], 'shopper').length > 0).map(({ seq }) => seq)
}

/** What the answers answer, in the order in which it was asked. */
function listAnswered(facts: StoredFact[]): number[] {
  const answered = facts.flatMap((fact) => (fact.type === 'message.posted' ? [fact.message.answers] : []))
  return answered.filter((seq) => seq !== null).toSorted((a, b) => a - b)
}
