import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ShownItem } from '../../shared/engine/api.ts'
import { assistant, line, scene, shopper, text } from '../dev/compose.ts'
import { showSnapshot } from '../snapshot.ts'
import { find, renderChat, settle } from '../test/render-chat.tsx'

const view = 400
const tall = 900
const short = 60

/** Rows are as high as their words say; there is no layout here. */
const heightOf = (row: Element) => (row.textContent?.includes('很长') ? tall : short)
const rowsIn = (list: Element) => [...list.querySelectorAll('.w-greeting, [data-row]')]
const measures: PropertyDescriptorMap = {
  clientHeight: { configurable: true, get: () => view },
  scrollHeight: {
    configurable: true,
    get(this: HTMLElement) {
      return Math.max(
        view,
        rowsIn(this).reduce((sum, row) => sum + heightOf(row), 0),
      )
    },
  },
  offsetTop: {
    configurable: true,
    get(this: HTMLElement) {
      const rows = rowsIn(find(document.body, '.w-list'))
      return rows.slice(0, rows.indexOf(this)).reduce((sum, row) => sum + heightOf(row), 0)
    },
  },
}
beforeAll(() => void Object.defineProperties(HTMLElement.prototype, measures))
afterAll(() => {
  for (const name of Object.keys(measures)) Reflect.deleteProperty(HTMLElement.prototype, name)
})

const many = Array.from({ length: 20 }, (_, at) => shopper('10:00', `第 ${at} 句`))
const reply = (words: string) => assistant('10:01', [text(words)])
const list = () => find(document.body, '.w-list')
const end = () => list().scrollHeight - view

async function show(items: ShownItem[]) {
  showSnapshot(scene(items))
  await settle()
}

async function open(items: ShownItem[]) {
  renderChat(scene(items))
  await settle()
}

async function scrollTo(top: number) {
  list().scrollTop = top
  list().dispatchEvent(new Event('scroll'))
  await settle()
}

/** Where the last row begins, with the little room above it. */
const startOfLast = () => end() + view - tall - 10

describe('who reads along', () => {
  test('sees the end of a reply that fits', async () => {
    await open(many)
    await show([...many, reply('短')])
    expect(list().scrollTop).toBe(end())
  })

  test('sees the beginning of a reply that is taller than the chat', async () => {
    await open(many)
    await show([...many, reply('很长')])
    expect(list().scrollTop).toBe(startOfLast())
  })

  test('sees the beginning of the first of two replies to one message', async () => {
    await open(many)
    await show([...many, reply('很长'), reply('短')])
    expect(list().scrollTop).toBe(many.length * short + short - 10)
  })

  test('sees the beginning again after a reload', async () => {
    await open([...many, reply('很长')])
    expect(list().scrollTop).toBe(startOfLast())
  })

  test('is not taken from a tall reply by the next one, and gets there with a tap', async () => {
    const read = [...many, reply('很长')]
    await open(read)
    const here = list().scrollTop
    await show([...read, reply('又一句很长')])
    expect(list().scrollTop).toBe(here)
    find(document.body, '.w-news').click()
    await settle()
    expect(list().scrollTop).toBe(startOfLast())
    expect(document.querySelector('.w-news')).toBeNull()
  })

  test('sees their own words at the end', async () => {
    const read = [...many, reply('很长')]
    await open(read)
    await show([...read, shopper('10:02', '谢谢')])
    expect(list().scrollTop).toBe(end())
  })
})

describe('who scrolled up', () => {
  test('stays there and is told of news', async () => {
    await open(many)
    await scrollTo(120)
    await show([...many, reply('很长')])
    expect(list().scrollTop).toBe(120)
    expect(find(document.body, '.w-news').textContent).toBe('看新消息')
  })

  test('comes down with their own words, also when the answer is drawn with them', async () => {
    await open(many)
    await scrollTo(120)
    const asked = [...many, shopper('10:02', '在吗')]
    await show([...asked, reply('很长')])
    expect(list().scrollTop).toBe(startOfLast() - short)
    expect(document.querySelector('.w-news')).toBeNull()
  })

  test('reads along again from the end on', async () => {
    await open(many)
    await scrollTo(120)
    await scrollTo(end())
    await show([...many, reply('短')])
    expect(list().scrollTop).toBe(end())
  })
})

test('a greeting with goods begins at its beginning', async () => {
  const welcome = scene([])
  renderChat({ ...welcome, shop: welcome.shop && { ...welcome.shop, greeting: '很长的问候' } })
  await settle()
  expect(list().scrollTop).toBe(0)
  const login = line('10:00', { type: 'identity.accepted', shopperName: '林小鹿' })
  showSnapshot({ ...scene([login]), shop: welcome.shop && { ...welcome.shop, greeting: '很长的问候' } })
  await settle()
  expect(list().scrollTop).toBe(0)
})
