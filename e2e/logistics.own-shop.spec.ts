import * as v from 'valibot'
import { deskRulesSchema } from '../shared/protocol/desk-rules.ts'
import { staffSessionSchema } from '../shared/protocol/http.ts'
import { type Edge, expect, test } from './fixtures.ts'
import { sizes } from './pages/shoot.ts'
import { shootChat } from './pages/shoot-chat.ts'
import { openShop } from './pages/shop-page.ts'
import type { Widget } from './pages/widget.ts'

/** What is told here is told once for ever. */

const stalled = 'SY100238801462'

test('a parcel that stands still is told of once at log-in, and the choice goes on with it', async ({
  context,
  edge,
  watchErrors,
}) => {
  test.setTimeout(120_000)
  await letSpeakAtAnyHour(edge)
  const page = await context.newPage()
  watchErrors(page)
  const shop = await openShop(page, edge)
  await shop.logInAs('周先生')
  const { widget } = shop
  await widget.open()

  await test.step('the notice comes unasked, with its order and what can be done', async () => {
    const notice = noticesIn(widget).first()
    await expect(notice).toContainText(stalled, { timeout: 20_000 })
    await expect(notice).toContainText('到达广州转运中心')
    await expect(widget.frame.getByRole('button', { name: '催一催' })).toBeVisible()
    await expect(widget.frame.locator('.ui-card').filter({ hasText: '中通快递' })).toBeVisible()
  })

  await test.step('it looks as it should, also on a phone', async () => {
    await page.setViewportSize(sizes.wide)
    await shootChat(page, 'widget-notice')
    await page.setViewportSize({ width: 375, height: 812 })
    await shootChat(page, 'widget-phone-notice')
    await page.setViewportSize(sizes.wide)
  })

  await test.step('a second tab shows the same one, a reload too', async () => {
    const second = await context.newPage()
    watchErrors(second)
    const other = (await openShop(second, edge)).widget
    await other.open()
    await expect(noticesIn(other)).toHaveCount(1)
    await second.close()
    await page.reload()
    await widget.open()
    await expect(noticesIn(widget)).toHaveCount(1)
  })

  await test.step('the choice becomes a ticket that is promised nothing', async () => {
    const reply = await widget.choose('催一催')
    await expect(reply).toContainText('工单')
    await expect(reply).not.toContainText('已催')
  })

  await test.step('nothing is told again', async () => {
    await page.reload()
    await widget.open()
    await widget.ask(`订单 ${stalled} 用的哪家快递`)
    await expect(noticesIn(widget)).toHaveCount(1)
  })
})

/** What the shop says before anybody asked, in either of its wordings. */
function noticesIn(widget: Widget) {
  return widget.replies.filter({ hasText: /有个情况先告诉|先跟你说一声/ })
}

/** The shop keeps quiet at night; this journey runs at any hour. */
async function letSpeakAtAnyHour(edge: Edge): Promise<void> {
  const ask = async (path: string, method: string, body?: unknown, token?: string): Promise<unknown> => {
    const answer = await fetch(edge.url + path, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const signedIn = await ask('/api/staff/sign-in', 'POST', { email: 'owner@demo.shop', password: edge.password })
  const { token } = v.parse(staffSessionSchema, signedIn)
  const { records } = v.parse(deskRulesSchema, await ask('/api/desk/rules', 'GET', undefined, token))
  const service = records.find(({ kind }) => kind === 'service')
  if (service?.kind !== 'service') throw new Error('no service rules')
  const clocks = { ...service.body.clocks, quietFromHour: 0, quietToHour: 0 }
  const body = { basedOn: service.version, body: { ...service.body, clocks } }
  await ask('/api/desk/rules/service/main', 'PUT', body, token)
}
