import { describe, expect, test, vi } from 'vitest'
import type { ShopperSnapshot } from '../../shared/engine/api.ts'
import type { Part } from '../../shared/protocol/conversation.ts'
import { assistant, at, line, operator, rating, scene, shopper, text } from '../dev/compose.ts'
import { engineFailure, showSnapshot } from '../snapshot.ts'
import { button, find, renderChat, settle } from '../test/render-chat.tsx'

describe('the shopper’s own words', () => {
  test.each([
    ['queued', { kind: 'queued' as const }, '待发送'],
    ['sending', { kind: 'sending' as const }, '正在发送'],
    ['delivered', { kind: 'delivered' as const }, '已送达'],
  ])('%s', (kind, delivery, words) => {
    const { place } = renderChat(scene([shopper('10:00', '在吗', delivery)]))
    expect(find(place, `.w-row.is-${kind} .w-bubble`).textContent).toBe('你：在吗')
    expect(find(place, '.is-me .w-meta').textContent).toContain(words)
    expect(place.querySelector('[role=alert]')).toBeNull()
  })

  test('failed: an alert with the reason, to send again or to delete', () => {
    const failed = shopper('10:00', '在吗', { kind: 'failed', error: { code: 'unavailable' } })
    const { place, engine } = renderChat(scene([failed]))
    expect(find(place, '[role=alert]').textContent).toContain('没发出去')
    expect(find(place, '[role=alert]').textContent).toContain('店铺那边暂时没有响应')
    button(place, '重发').click()
    button(place, '删除').click()
    const id = failed.kind === 'message' && failed.message.clientId
    expect(engine.retry.mock.calls).toEqual([[id]])
    expect(engine.discard.mock.calls).toEqual([[id]])
  })
})

describe('the shop’s words', () => {
  const fact = { name: 'sku.priceMinor', value: 6800, source: '商品「轻羽」帐杆', at: null }

  test('a settled reply is labelled and dated, and its number names its source', () => {
    const { place } = renderChat(scene([assistant('10:00', [text('一套 ¥68。')], null, [fact])]))
    const row = find(place, '.w-row:not(.w-greeting)')
    expect(find(row, '.ui-ai').textContent).toBe('AI 生成')
    expect(find(row, 'time').textContent).toBe('10:00')
    const number = find(row, '.ui-basis button')
    expect(number.textContent).toBe('¥68')
    expect(document.getElementById(number.getAttribute('aria-describedby') ?? '')?.textContent).toBe('商品「轻羽」帐杆')
  })

  test('words and buttons in another language are marked for whoever reads them aloud', () => {
    const parts: Part[] = [
      { kind: 'text', text: 'Dạ còn hàng ạ.', language: 'vi' },
      text('面料可机洗。'),
      { kind: 'quick-replies', texts: ['Gặp nhân viên'], language: 'vi' },
    ]
    const { place } = renderChat(scene([shopper('10:00', 'còn không'), assistant('10:01', parts)]))
    const spoken = [...place.querySelectorAll<HTMLElement>('.w-row:not(.w-greeting) :is(.ui-text, .ui-quick)')]
    expect(spoken.map((element) => [element.textContent, element.lang])).toEqual([
      ['còn không', ''],
      ['Dạ còn hàng ạ.', 'vi'],
      ['面料可机洗。', ''],
      ['Gặp nhân viên', 'vi'],
    ])
  })

  test('a provisional reply is marked and shows no time', () => {
    const { place } = renderChat(scene([assistant('10:00', [text('一套 ¥68。')], 'waiting')]))
    expect(find(place, '.is-provisional .w-meta').textContent).toBe('AI 生成暂定连上后核对')
  })

  test('a replaced one says what counts', () => {
    const { place } = renderChat(scene([assistant('10:00', [text('一套 ¥68。')], 'replaced')]))
    expect(find(place, '.is-replaced .w-meta').textContent).toContain('离线时的自动回复，以下为准')
  })

  test('a person’s words carry a name and no AI label', () => {
    const { place } = renderChat(scene([operator('10:00', '我来看看'), operator('10:01', '有货')]))
    expect(place.querySelectorAll('.w-author')).toHaveLength(1)
    expect(find(place, '.w-author').textContent).toContain('阿澈')
    expect(place.querySelectorAll('.w-row:not(.w-greeting) .ui-ai')).toHaveLength(0)
  })

  test('quick replies post their words, until the shopper has gone on', () => {
    const asked = assistant('10:00', [text('哪一件？'), { kind: 'quick-replies', texts: ['外套', '鞋'] }])
    const first = renderChat(scene([asked]))
    button(first.place, '外套').focus()
    button(first.place, '外套').click()
    expect(first.engine.postMessage).toHaveBeenCalledExactlyOnceWith('外套')
    // The next Tab leads to what comes after this message.
    expect(document.activeElement).toBe(find(first.place, '[data-row]'))
    const later = renderChat(scene([asked, shopper('10:01', '鞋')]))
    expect(later.place.querySelector('.ui-quick')).toBeNull()
  })

  test('an answered choice shows what was chosen and takes no second answer', () => {
    const card = { kind: 'choice' as const, title: '为什么退？', choices: [{ text: '尺码不合适', label: '尺码' }] }
    const asked = assistant('10:00', [{ kind: 'card', card }])
    const { place } = renderChat(scene([asked, shopper('10:01', '尺码不合适')]))
    const choice = find<HTMLButtonElement>(place, '.ui-pick')
    expect([choice.getAttribute('aria-pressed'), choice.disabled]).toEqual(['true', true])
  })
})

test('every change of who answers is a line', () => {
  const { place } = renderChat(scene([line('10:21', { type: 'handoff.requested', trigger: 'asked' })]))
  expect(find(place, '.w-line').textContent).toBe('10:21 已转人工，下一位空闲的客服接手')
})

describe('one strip at a time', () => {
  const queue = { position: 3, minutes: [2, 4] as [number, number] }
  const waiting = { owner: 'waiting' as const, queue }
  test.each<[string, Parameters<typeof scene>[1], string[]]>([
    ['nothing to say', {}, []],
    ['in the queue', { conversation: waiting }, ['第 3 位，约 2–4 分钟']],
    ['no range known', { conversation: { ...waiting, queue: { position: 3, minutes: null } } }, ['还估不出时间']],
    ['offline wins over the queue', { connection: 'offline', conversation: waiting }, ['网络断开了']],
  ])('%s', (_, changes, words) => {
    const { place } = renderChat(scene([], changes))
    const strips = [...place.querySelectorAll('.w-strip')].map((strip) => strip.textContent)
    expect(strips).toHaveLength(words.length)
    for (const [index, word] of words.entries()) expect(strips[index]).toContain(word)
  })
})

describe('the way to a person', () => {
  test('is in the header while the assistant answers', () => {
    const { place, engine } = renderChat(scene([]))
    button(place, '转人工').click()
    expect(engine.requestHandoff).toHaveBeenCalledOnce()
  })

  test('is asked for only once', () => {
    const { place, engine } = renderChat(scene([], { conversation: { handoffPending: true } }))
    button(place, '正在转接').click()
    expect(engine.requestHandoff).not.toHaveBeenCalled()
  })

  test('leads back while waiting', () => {
    const { place, engine } = renderChat(scene([], { conversation: { owner: 'waiting' } }))
    button(place, '继续问 AI').click()
    expect(engine.cancelHandoff).toHaveBeenCalledOnce()
  })
})

describe('rating', () => {
  test('takes one tap', () => {
    const asked = rating(null, '阿澈')
    const { place, engine } = renderChat(scene([asked]))
    expect(find(place, '.w-rating b').textContent).toBe('阿澈的服务怎么样？')
    button(place, '4 星，满意').click()
    expect(engine.giveRating.mock.calls).toEqual([[asked.kind === 'rating' && asked.session, 4]])
  })

  test('is put aside with one tap', async () => {
    const asked = rating(null, null)
    const { place, engine } = renderChat(scene([asked, rating(null, '阿澈')]))
    expect(find(place, '.w-rating').textContent).toContain('回复 1 表示满意')
    button(place, '跳过').click()
    await vi.waitFor(() => expect(place.querySelectorAll('.w-rating')).toHaveLength(1))
    expect(find(place, '.w-rating b').textContent).toBe('阿澈的服务怎么样？')
    expect(engine.giveRating).not.toHaveBeenCalled()
  })

  test('once given only shows', () => {
    const { place } = renderChat(scene([rating(2, null)]))
    expect(place.querySelectorAll('.w-rating button')).toHaveLength(0)
    expect(find(place, '.ui-stars').getAttribute('aria-label')).toBe('2 星，不满意')
  })
})

describe('before and around a conversation', () => {
  test('three questions fit where the shopper stands', () => {
    const { place, chat } = renderChat(scene([]))
    expect(find(place, '.ui-quick').textContent).toBe('订单到哪了怎么退货有什么优惠')
    chat.page.value = { productId: 'p1' }
    return settle().then(() => expect(find(place, '.ui-quick').textContent).toContain('尺码怎么选'))
  })

  test('a skeleton until the engine has spoken', () => {
    const { place } = renderChat(null)
    expect(find(place, '.ui-skeleton').textContent).toBe('正在打开聊天')
    expect(place.querySelector('textarea')).toBeNull()
  })

  test('a failed engine says what still works', async () => {
    const { place } = renderChat(null)
    engineFailure.value = 'worker did not start'
    await settle()
    expect(find(place, '[role=alert]').textContent).toContain('购物不受影响')
  })

  test.each([
    ['denied', '关掉页面后聊天不会留在本机'],
    ['unreadable', '已原样留着'],
    ['newer', '来自更新的版本'],
    ['quota', '本机空间满了'],
  ] as const)('storage %s is said and can be put away', async (why, words) => {
    const { place } = renderChat(scene([], { storage: { kind: 'memory', why } }))
    expect(find(place, '.w-notice').textContent).toContain(words)
    button(place, '知道了').click()
    await settle()
    expect(place.querySelector('.w-notice')).toBeNull()
  })

  test('Escape asks the page to close the chat', async () => {
    const { posted } = renderChat(scene([]))
    await settle()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(posted).toEqual([{ kefu: 'close' }])
  })
})

test('a row that did not change is not drawn again', async () => {
  const first = shopper('10:00', '在吗')
  const before = scene([first])
  const { place } = renderChat(before)
  const bubble = find(place, '.is-me .w-bubble')
  bubble.dataset.seen = 'yes'
  const after: ShopperSnapshot = structuredClone(before)
  after.conversation.items.push(assistant('10:01', [text('在的')]))
  showSnapshot(after)
  await settle()
  expect(find(place, '.is-me .w-bubble').dataset.seen).toBe('yes')
  expect(place.querySelectorAll('[data-row]')).toHaveLength(2)
})

test('times of another day carry the day', () => {
  const item = shopper('10:00', '在吗')
  if (item.kind === 'message') item.message.at = at('08:05', 40)
  const { place } = renderChat(scene([item]))
  expect(find(place, '.is-me time').textContent).toMatch(/月 .* 日 08:05$/)
})
