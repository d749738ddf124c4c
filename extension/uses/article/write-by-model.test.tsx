import { useState } from 'preact/hooks'
import { expect, test, vi } from 'vitest'
import type { ArticleProposal } from '../../../shared/protocol/article-proposal.ts'
import type { WrittenWords } from '../../../shared/protocol/writing-uses.ts'
import { createTestDesk } from '../../desk/test/create-test-desk.ts'
import { mount } from '../../desk/test/mount.tsx'
import { answersOfProposal } from './answers-of-proposal.ts'
import { WriteByModel } from './write-by-model.tsx'

function Editor() {
  const [answer, setAnswer] = useState('3 天开好')
  return (
    <>
      <label>
        答案
        <textarea id="answer" value={answer} onInput={(event) => setAnswer(event.currentTarget.value)} />
      </label>
      <WriteByModel question="专票多久开好" answers={[answer, '发到邮箱']} onAnswer={setAnswer} />
    </>
  )
}

async function open(written: WrittenWords) {
  const asked: unknown[] = []
  const desk = createTestDesk({
    writeArticle: async (...wish) => {
      asked.push(wish)
      return written
    },
  })
  const view = await mount(desk, <Editor />)
  return { ...view, asked, answer: () => view.place.querySelector('textarea')?.value }
}

test('what a model wrote stands beside the answer until a person takes it, and can be taken back', async () => {
  const view = await open({ ok: true, value: '3 天开好，发到邮箱。', by: 'local' })
  await view.press('让模型写一版')
  await vi.waitFor(() => expect(view.text()).toContain('3 天开好，发到邮箱。本机润色'))
  expect(view.asked).toEqual([['专票多久开好', ['3 天开好', '发到邮箱']]])
  expect(view.answer()).toBe('3 天开好')
  await view.press('换成这一版')
  expect(view.answer()).toBe('3 天开好，发到邮箱。')
  await view.press('换回原来的答案')
  expect(view.answer()).toBe('3 天开好')
})

test.each([
  [{ ok: false, reason: 'no-model' }, '没有能写字的模型'],
  [{ ok: false, reason: 'not-faithful' }, '和原意对不上'],
] as const)('%j is told, and the answer stands', async (written, words) => {
  const view = await open(written)
  await view.press('让模型写一版')
  await vi.waitFor(() => expect(view.text()).toContain(words))
  expect(view.answer()).toBe('3 天开好')
})

test.each([
  [['5 天', '3 天'], [], ['3 天', '5 天']],
  [['5 天'], [{}], ['3 天']],
])('of answers %j with conflicts %j an article is made of %j', (others, conflicts, answers) => {
  const proposal = { otherAnswers: others.map((text) => ({ text })), conflicts } as unknown as ArticleProposal
  expect(answersOfProposal('3 天', proposal)).toEqual(answers)
})
