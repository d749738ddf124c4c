import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import type { KeepAnswer } from '../../../shared/protocol/desk-kept-answers.ts'
import { scriptedCatalogue } from '../dev/scripted-catalogue.ts'
import { views } from '../dev/scripted-conversations.ts'
import { createScriptedFetcher } from '../dev/scripted-fetcher.ts'
import { UnansweredPart } from '../knowledge/unanswered/unanswered-part.tsx'
import { createTestDesk } from '../test/create-test-desk.ts'
import { mount } from '../test/mount.tsx'
import { MessageList } from './message-list.tsx'

const conversationId = 'c0-zhou000000000000'

// On the page of unanswered questions the part beside the editor does not stand twice.
beforeEach(() => {
  location.hash = ''
})

/** A conversation in which 阿澈 replied once, and what is sent about it. */
async function open(like: string | null = null) {
  const sent: KeepAnswer[] = []
  const scripted = createScriptedFetcher()
  const fetcher: typeof fetch = async (input, init) => {
    if (String(input).endsWith('/kept-answers')) sent.push(JSON.parse(String(init?.body)))
    return scripted(input, init)
  }
  const article = scriptedCatalogue.articles[0]
  if (!article) throw new Error('no article')
  const desk = createTestDesk(
    {
      findSameQuestions: async (_id, questions) =>
        questions.flatMap((question, index) =>
          question === like ? [{ index, question, article: { id: article.id, title: article.title } }] : [],
        ),
    },
    fetcher,
  )
  await act(() => Promise.resolve())
  await desk.catalogue.refresh()
  const view = views[conversationId]
  if (!view) throw new Error('no view')
  const page = await mount(desk, <MessageList view={view} shopperName="周先生" conversationId={conversationId} />)
  const keep = async () => {
    await page.press('收进知识')
    await vi.waitFor(() => expect(page.field('客户会怎么问').value).toBe('专票多久能开好'))
  }
  return { ...page, desk, article, sent, keep }
}

test('a reply is kept as a draft with the words as they were changed; its message says so, until it is taken back', async () => {
  const page = await open()
  await page.keep()
  expect(page.text()).toContain('「今天下午就给您寄出」像是只对这一单、这一天说的')
  expect(page.text()).toContain('还有隐去的地方')
  await page.type('答案', '专票 3 个工作日内开好。')
  expect(page.text()).not.toContain('像是只对这一单')
  await page.type('目录', '售前 / 发票')
  await page.press('收进草稿')
  await vi.waitFor(() => expect(page.text()).toContain('已收进知识（草稿）'))
  expect(page.sent).toMatchObject([
    { from: { conversation: conversationId, seq: 7 }, answer: '专票 3 个工作日内开好。', publish: false, extend: null },
  ])
  expect(page.sent[0]?.category).toEqual(['售前', '发票'])
  expect(page.place.querySelector('a.dk-kept-answer')?.getAttribute('href')).toBe('#/knowledge/k-new')
  await act(() => page.desk.toast.shown.value?.action?.run())
  await vi.waitFor(() => expect(page.text()).not.toContain('已收进知识'))
})

test('what holds a mask cannot be published; without it it can', async () => {
  const page = await open()
  await page.keep()
  const publish = () => [...page.place.querySelectorAll('button')].find((one) => one.textContent === '收进并发布')
  expect(publish()?.disabled).toBe(true)
  await page.type('答案', '专票 3 个工作日内开好。')
  expect(publish()?.disabled).toBe(false)
  await page.press('收进并发布')
  await vi.waitFor(() => expect(page.sent).toMatchObject([{ publish: true }]))
})

test('a question that an article answers goes to that article, unless a person wants another one', async () => {
  const page = await open('专票多久能开好')
  await page.keep()
  await vi.waitFor(() => expect(page.text()).toContain('已经在答这个问题'))
  await page.press('加成问法')
  await vi.waitFor(() => expect(page.sent).toMatchObject([{ extend: page.article.id, question: '专票多久能开好' }]))
  await vi.waitFor(() => expect(page.desk.toast.shown.value?.text).toContain('多了一种问法'))
})

test('a refusal is said in the form and loses no word', async () => {
  const page = await open()
  await page.keep()
  await page.type('客户会怎么问', '冲突的问法')
  await page.press('收进草稿')
  await vi.waitFor(() => expect(page.place.querySelector('form [role=alert]')?.textContent).toContain('同事刚刚'))
  expect(page.field('客户会怎么问').value).toBe('冲突的问法')
})

test('a question that an operator answered offers to keep the answer instead of writing one', async () => {
  const page = await open()
  const part = await mount(page.desk, <UnansweredPart catalogue={scriptedCatalogue} />)
  await vi.waitFor(() => expect(part.text()).toContain('阿澈答过，可直接收进知识'))
  await part.press('收进来')
  await vi.waitFor(() => expect(part.field('客户会怎么问').value).toBe('能开增值税专用发票吗'))
  await part.press('收进草稿')
  await vi.waitFor(() => expect(page.sent).toMatchObject([{ group: 'u-invoice' }]))
})
