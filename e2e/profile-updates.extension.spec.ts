import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Seller } from './extension-fixtures.ts'
import { consolePage } from './pages/console-page.ts'
import { sidePanel } from './pages/side-panel.ts'
import { test } from './publish-profiles.ts'
import { root } from './run-command.mjs'

const types: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' }

/** What JD's next build calls its parts. */
const names = { EditorContent: 'WritingArea', 'chat-head-name': 'talk-head-name', 'alluser-item': 'customer-cell' }

const rename = (text: string) =>
  Object.entries(names).reduce((before, [old, fresh]) => before.replaceAll(old, fresh), text)

async function serveNextBuild({ context }: Seller) {
  await context.route('https://dongdong.jd.com/**', (route) => {
    const { pathname } = new URL(route.request().url())
    const path = pathname === '/' ? '/jd/index.html' : pathname
    const body = rename(readFileSync(join(root, 'e2e/consoles/dist', path), 'utf8'))
    return route.fulfill({ body, contentType: `${types[path.split('.').at(-1) ?? '']}; charset=utf-8` })
  })
}

test('a console’s next build is read by rules that came signed; forged ones are refused, and ones that fail go again', async ({
  seller,
  edge,
  publisher,
}) => {
  const shipped = readFileSync(join(root, 'extension/consoles/jd/profile.json'), 'utf8')
  const next = JSON.parse(rename(shipped))
  const [good, bad] = [next.version + 1, next.version + 2]
  const fitting = await publisher.sign([{ ...next, version: good }])
  const failing = await publisher.sign([{ ...next, version: bad, slots: { ...next.slots, input: ['.NoSuchArea'] } }])
  const forged = fitting.replace('WritingArea', 'OtherArea')

  await serveNextBuild(seller)
  await sidePanel(await seller.openPage('sidepanel')).signIn(publisher.url, edge.password)
  const options = await seller.openPage('options')
  const page = await seller.openConsole()
  const jd = consolePage(page)
  const updates = options.getByRole('region', { name: '读取规则的更新' })
  const button = updates.getByRole('button', { name: '现在查一次' })
  const take = async (bundle: string) => {
    publisher.publish(bundle)
    await expect(button).toBeEnabled()
    await button.dispatchEvent('click') // behind the console: a real click would wait for a picture of the page
  }

  await take(forged)
  await expect(updates.getByRole('listitem').first()).toContainText('签名对不上')
  await expect(jd.words).toHaveCount(0)

  await take(fitting)
  await expect(updates.getByRole('listitem').first()).toContainText(`装上了第 ${good} 版`)
  await expect(jd.words).toHaveText('这件冲锋衣是什么面料的')
  await expect.poll(() => readKept(seller)).toMatchObject({ isProven: true })

  await take(failing)
  await expect(updates.getByRole('listitem').first()).toContainText(
    `第 ${bad} 版在页面上对不上，已退回上一个好用的版本`,
    { timeout: 20_000 }, // a page is looked at after four seconds, and again after three
  )
  expect(await readKept(seller)).toMatchObject({ newest: { version: good }, bad: [bad] })
  await jd.customerWrites('洗了会缩水吗')
  await expect(jd.words).toHaveText('洗了会缩水吗')
  await page.locator('.WritingArea').click()
  await page.keyboard.press('Alt+1')
  await expect(page.locator('.WritingArea')).not.toHaveText('')
})

interface Kept {
  'console-updates'?: { consoles: { jd: object } }
}

/** What the extension keeps of the console’s rules. */
function readKept({ context }: Seller): Promise<unknown> {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('the background is not running')
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Kept> } } } }
    return (await chrome.storage.local.get('console-updates'))['console-updates']?.consoles.jd
  })
}
