import { expect, test, vi } from 'vitest'
import type { Card } from '../../../shared/protocol/cards.ts'
import { cardTextsZhCn } from '../../../shared/ui/card-texts-zh-cn.ts'
import { createTestDesk } from '../test/create-test-desk.ts'
import { mount } from '../test/mount.tsx'
import { type CardPart, ToldCard } from './told-card.tsx'

const setting = {
  ...{ texts: cardTextsZhCn, locale: 'zh-CN' as const, now: new Date('2026-11-21T06:00:00Z'), assetBase: '' },
  live: false,
}
const choice = (title: string, label: string): Card => ({ kind: 'choice', title, choices: [{ text: label, label }] })
const stock: Card = {
  kind: 'stock',
  productId: 'p',
  title: '「足迹」袜',
  rows: [{ label: '赤陶', quantity: 2, restockAt: null }],
}

test.each<[string, CardPart, string, string | null]>([
  [
    'a card in Vietnamese',
    {
      ...{ kind: 'card', card: choice('Lý do', 'Đặt nhầm') },
      told: { language: 'vi', labels: {}, from: choice('原因', '拍错了') },
    },
    '原因拍错了客户看到的是越南语看客户看到的',
    'Lý doĐặt nhầm客户看到的这张卡片看中文',
  ],
  [
    'the shop’s own words with foreign labels',
    {
      kind: 'card',
      card: stock,
      told: { language: 'id', labels: { 'stock.title': 'Stok', 'stock.left': 'Sisa {n}' } },
    },
    '「足迹」袜库存赤陶剩 2 件客户看到的是印尼语看客户看到的',
    '「足迹」袜Stok赤陶Sisa 2客户看到的这张卡片看中文',
  ],
  ['a Chinese card', { kind: 'card', card: choice('原因', '拍错了') }, '原因拍错了', null],
])('%s is read in Chinese, and as the shopper sees it', async (_, part, chinese, told) => {
  const view = await mount(createTestDesk({}), <ToldCard part={part} facts={[]} setting={setting} />)
  expect(view.text()).toBe(chinese)
  if (told === null) return
  await view.press('看客户看到的')
  await vi.waitFor(() => expect(view.text()).toBe(told))
  await view.press('看中文')
  expect(view.text()).toBe(chinese)
})
