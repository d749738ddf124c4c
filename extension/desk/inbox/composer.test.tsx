import { expect, test, vi } from 'vitest'
import { createTestDesk } from '../test/create-test-desk.ts'
import { mount } from '../test/mount.tsx'
import { Composer } from './composer.tsx'
import type { Answering } from './who-answers.ts'

const id = 'c0-zhou000000000000'

async function open(answering: Answering, postReply = vi.fn(async () => ({ ok: true as const, value: 'client-1' }))) {
  const desk = createTestDesk({ postReply })
  const view = await mount(
    desk,
    <Composer conversationId={id} answering={answering} operatorName="小满" refusal={null} />,
  )
  return { desk, view, postReply }
}

test('Ctrl+Enter sends what was written and empties the composer', async () => {
  const { desk, view, postReply } = await open('me')
  await view.type('回复', ' 能换，明早发出 ')
  await view.key('回复', { key: 'Enter', ctrlKey: true })
  expect(postReply).toHaveBeenCalledExactlyOnceWith('能换，明早发出')
  expect(desk.inbox.getText(id)).toBe('')
  expect(view.field('回复').value).toBe('')
})

test.each<[string, KeyboardEventInit]>([
  ['an Enter that chooses characters', { key: 'Enter', ctrlKey: true, isComposing: true }],
  ['the key code of an input method', { key: 'Enter', ctrlKey: true, keyCode: 229 }],
  ['Enter alone', { key: 'Enter' }],
])('%s sends nothing', async (_name, init) => {
  const { view, postReply } = await open('me')
  await view.type('回复', '能换')
  await view.key('回复', init)
  expect(postReply).not.toHaveBeenCalled()
  expect(view.field('回复').value).toBe('能换')
})

test('refused words stay in the composer, with the limit', async () => {
  const refuse = vi.fn(async () => ({ ok: false as const, reason: { code: 'text-too-long' as const, limit: 4000 } }))
  const desk = createTestDesk({ postReply: refuse })
  const view = await mount(desk, <Composer conversationId={id} answering="me" operatorName={null} refusal={null} />)
  await view.type('回复', '很长的话')
  await view.key('回复', { key: 'Enter', metaKey: true })
  expect(view.text()).toContain('字数超过上限，没有发送，上限 4000')
  expect(view.field('回复').value).toBe('很长的话')
})

test.each<[Answering, string]>([
  ['assistant', 'AI 在接待'],
  ['waiting', '客户在排队'],
  ['colleague', '小满在接待'],
  ['closed', '会话已结束'],
])('while %s answers, the composer is shut and says why', async (answering, words) => {
  const { view, postReply } = await open(answering)
  expect(view.field('回复').disabled).toBe(true)
  expect(view.text()).toContain(words)
  await view.key('回复', { key: 'Enter', ctrlKey: true })
  expect(postReply).not.toHaveBeenCalled()
})

test('the shopper is told of typing once, not with every key', async () => {
  const setTyping = vi.fn(async () => undefined)
  const desk = createTestDesk({ setTyping })
  const view = await mount(desk, <Composer conversationId={id} answering="me" operatorName={null} refusal={null} />)
  await view.type('回复', '能')
  await view.type('回复', '能换')
  expect(setTyping.mock.calls).toEqual([[true]])
  await view.type('回复', '')
  expect(setTyping.mock.calls).toEqual([[true], [false]])
})
