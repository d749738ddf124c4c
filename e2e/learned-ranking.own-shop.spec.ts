import { type APIRequestContext, type Browser, type Page, request } from '@playwright/test'
import * as v from 'valibot'
import { factsPageSchema, staffSessionSchema, visitorSessionSchema } from '../shared/protocol/http.ts'
import { expect, test } from './fixtures.ts'
import { openDesk } from './pages/desk-page.ts'
import { expectClean } from './pages/expect-clean.ts'
import { sizes } from './pages/shoot.ts'
import { openShop } from './pages/shop-page.ts'
import { expectSays, type Widget } from './pages/widget.ts'

/** What shoppers teach here would order the answers of other journeys. */

/** About as near to the one as to the other. */
const wording = '吊床绳怎么弄'
const articles = [
  { question: '吊床绑绳怎么收短', answer: '绑绳从扣里拉出来对折。' },
  { question: '吊床绳子怎么打结', answer: '绳头打一个双套结。' },
]

test('five shoppers refuse one answer and take another: the next one gets that first, until the owner has it forgotten', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(90_000)
  const api = await request.newContext({ baseURL: edge.url })
  await publish(api, edge.password)
  const openWidget = () => openChat(browser, edge, watchErrors)
  const [next, afterwards] = await Promise.all([openWidget(), openWidget()])
  const said = await (await talk(api)).ask(wording)
  const isFirst = said.includes(articles[0]?.answer ?? '')
  const [refused, taken] = isFirst ? articles : articles.toReversed()
  if (refused === undefined || taken === undefined) throw new Error('two articles')
  expect(said).toContain(refused.answer)
  await Promise.all(Array.from({ length: 5 }, (_, at) => refuseAndTake(api, taken, `198.51.100.${at + 1}`)))

  const page = await browser.newPage({ viewport: sizes.wide })
  watchErrors(page)
  const desk = await openDesk(page, edge, 'owner')
  await desk.goTo('知识')
  await page.getByRole('link', { name: '学到的排序' }).click()
  const panel = page.getByRole('region', { name: '学到的排序' })
  const row = panel.getByRole('list', { name: '学到的排序' }).locator('> li').filter({ hasText: '没采纳' })
  const before = await next.loadKeptRevision()
  await expect(async () => {
    await panel.getByRole('button', { name: '现在算一次' }).click()
    await expect(row).toContainText(/5 票采纳.*5 票没采纳|5 票没采纳.*5 票采纳/, { timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
  await expect(row).toContainText(`往前${taken.question}`)
  await expect(row).toContainText(`往后${refused.question}`)
  await expectClean(page, { where: 'learned' })
  await page.setViewportSize(sizes.phone)
  await expectClean(page, { where: 'learned, phone' })
  await page.setViewportSize(sizes.wide)

  await expect.poll(() => next.loadKeptRevision()).not.toBe(before)
  await expectSays(await next.ask(wording), taken.answer)

  const learned = await afterwards.loadKeptRevision()
  await row.getByRole('button', { name: '忘掉' }).click()
  await expect(panel.getByRole('status')).toContainText('忘掉了')
  await expect.poll(() => afterwards.loadKeptRevision()).not.toBe(learned)
  await expectSays(await afterwards.ask(wording), refused.answer)
  await api.dispose()
})

async function openChat(browser: Browser, edge: { url: string }, watchErrors: (page: Page) => void): Promise<Widget> {
  const page = await (await browser.newContext()).newPage()
  watchErrors(page)
  const { widget } = await openShop(page, edge)
  await widget.open()
  await widget.waitUntilItKnows('山野集')
  return widget
}

async function publish(api: APIRequestContext, password: string): Promise<void> {
  const signedIn = await api.post('/api/staff/sign-in', { data: { email: 'owner@demo.shop', password } })
  const { token } = v.parse(staffSessionSchema, await signedIn.json())
  for (const { question, answer } of articles) {
    const body = {
      ...{ title: question, questions: [question], answers: [{ id: 'A', text: answer }], relatedIds: [] },
      ...{ handoffCondition: null, layer: 'base', category: ['使用'], productIds: [], channels: ['widget'] },
      ...{ locale: 'zh-CN', validFrom: null, validTo: null },
    }
    const data = { body, publish: true, basedOn: null }
    const written = await api.post('/api/desk/articles', { data, headers: { authorization: `Bearer ${token}` } })
    expect(written.ok()).toBe(true)
  }
}

/** A shopper whose network lets no socket through: the edge alone answers. */
async function talk(api: APIRequestContext, address = '198.51.100.99') {
  const from = { 'cf-connecting-ip': address }
  const opened = await api.post('/api/shops/demo/sessions', { data: {}, headers: from })
  const session = v.parse(visitorSessionSchema, await opened.json())
  const headers = { authorization: `Bearer ${session.accessToken}`, ...from }
  const path = `/api/conversations/${session.conversationId}`
  return {
    async ask(text: string): Promise<string> {
      const posted = await api.post(`${path}/messages`, { data: { clientId: crypto.randomUUID(), text }, headers })
      const { seq } = v.parse(v.object({ seq: v.number() }), await posted.json())
      let said = ''
      await expect(async () => {
        const { facts } = v.parse(
          factsPageSchema,
          await (await api.get(`${path}/facts?from=${seq}`, { headers })).json(),
        )
        const reply = facts.find((fact) => fact.type === 'message.posted' && fact.message.answers === seq)
        expect(reply).toBeDefined()
        said = JSON.stringify(reply)
      }).toPass({ intervals: [50], timeout: 10_000 })
      return said
    },
  }
}

/** Each from a network of their own: together one network has one vote. */
async function refuseAndTake(
  api: APIRequestContext,
  taken: { question: string; answer: string },
  address: string,
): Promise<void> {
  const shopper = await talk(api, address)
  await shopper.ask(wording)
  await shopper.ask('不是这个')
  expect(await shopper.ask(taken.question)).toContain(taken.answer)
  await shopper.ask('明白了，谢谢')
}
