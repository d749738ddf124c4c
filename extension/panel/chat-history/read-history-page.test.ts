import { expect, test } from 'vitest'
import { readHistoryPage } from './read-history-page.ts'
import { toChatFile } from './to-chat-file.ts'

const row = (side: 'Left' | 'Right', name: string, text: string) =>
  `<div class="chatWrap--h1"><span class="chatName--h1">${name}</span><span class="chatTime--h1">2026-09-08 17:30:17</span><div class="chatText${side}--h1"><span class="chatText--h1">${text}</span></div></div>`

test('the words of a history page, with side, name and time; notices and pictures are left out', () => {
  document.body.innerHTML = `<div class="results-list">
    ${row('Left', 't***8', '有货吗')}
    <div class="chatWrap--h1"><span class="chatSystem--h1">会话已结束</span></div>
    ${row('Right', '店铺:小满', '有的，今天能发')}
  </div>`
  expect(readHistoryPage(document)).toEqual([
    { side: 'shopper', sender: 't***8', time: '2026-09-08 17:30:17', text: '有货吗' },
    { side: 'shop', sender: '店铺:小满', time: '2026-09-08 17:30:17', text: '有的，今天能发' },
  ])
})

test('a frame without a list shows nothing to read', () => {
  document.body.innerHTML = '<div class="head">千牛商家工作台</div>'
  expect(readHistoryPage(document)).toBeNull()
})

test('each customer is a conversation of the export, quotes and line ends kept', async () => {
  const line = { time: '', sender: 'a', side: 'shopper' as const }
  const file = toChatFile([
    { ...line, text: '说"好"\n的' },
    { ...line, side: 'shop', sender: '小满', text: '在' },
    { ...line, sender: 'b', text: '在吗' },
  ])
  expect((await file.text()).split('\r\n').slice(1)).toEqual([
    '"a","客户","a","","说""好""\n的"',
    '"a","客服","小满","","在"',
    '"b","客户","b","","在吗"',
  ])
})
