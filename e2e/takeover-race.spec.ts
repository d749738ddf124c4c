import type { Browser } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { meet } from './pages/meet.ts'
import { type Visitor, waitPastAnswerDeadline } from './pages/visitor.ts'

const rounds = process.env.KEFU_LONG ? 30 : 5
const questions = ['哪些不支持七天无理由', '172 高 68 公斤穿什么码', '几天能到', '能开发票吗', '这件是什么材质']

test('an answer on its way is dropped once an operator has taken over', async ({ browser, edge, watchErrors }) => {
  const { desk, widget, visitor } = await readAlong(browser, { edge, watchErrors })
  const device = await visitor.connectDevice()

  // A device that proposes nothing leaves the edge waiting for its whole two seconds.
  device.send({ type: 'message.post', clientId: crypto.randomUUID(), text: '哪些不支持七天无理由' })
  await expect(desk.questions.last()).toContainText('哪些不支持七天无理由')
  await desk.takeOver()
  await expect(widget.lines.last()).toContainText('小满接手了')

  const facts = await visitor.facts()
  const question = facts.findLast((fact) => fact.type === 'message.posted')
  const accepted = facts.findLast((fact) => fact.type === 'handoff.accepted')
  expect(question?.seq, 'nothing was said between the question and the take-over').toBe((accepted?.seq ?? 0) - 1)

  await test.step('a reply made under the older epoch is refused as well', async () => {
    const answers = question?.seq ?? 0
    const basis = { kind: 'article' as const, articleId: 'a-return-excluded' }
    device.send({ type: 'reply.propose', answers, epoch: (accepted?.epoch ?? 0) - 1, basis })
    await expect.poll(() => device.heard).toContainEqual({ type: 'reply.refused', answers, reason: 'stale-epoch' })
  })

  await waitPastAnswerDeadline(visitor)
  await desk.reply('我来说明一下。')
  await expect(widget.lastReply()).toContainText('我来说明一下')
  await expect(widget.frame.locator('.w-line:has-text("小满接手了") ~ .w-row:has-text("AI 生成")')).toHaveCount(0)
  const after = desk.page.locator('.dk-item:has(.dk-line:has-text("小满接手")) ~ .dk-item')
  await expect(after).toHaveCount(1)
  await expect(after.locator('.is-assistant')).toHaveCount(0)
  device.close()
})

test('whoever is faster, nobody but the operator speaks after the take-over', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(60_000 + rounds * 15_000)
  const { desk, widget, visitor } = await readAlong(browser, { edge, watchErrors })
  for (let round = 0; round < rounds; round += 1) {
    const question = questions[round % questions.length] ?? ''
    await Promise.all([widget.say(question), desk.takeOver()])
    await waitPastAnswerDeadline(visitor)
    await desk.reply(`第 ${round + 1} 轮，我在。`)
    await expect(widget.lastReply()).toContainText(`第 ${round + 1} 轮`)
    await desk.giveBack()
    await expect(widget.lines.last()).toContainText('交回给 AI')
    await expect(widget.frame.locator('.is-provisional')).toHaveCount(0)
  }
  expect(await listSpeakers(visitor)).toEqual(Array.from({ length: rounds }, () => ['operator']))
})

/** Who spoke for the shop in each stretch between a take-over and the giving back. */
async function listSpeakers(visitor: Visitor): Promise<string[][]> {
  const stretches: string[][] = []
  let isOperators = false
  for (const fact of await visitor.facts()) {
    if (fact.type === 'handoff.accepted') stretches.push([])
    if (fact.type === 'handoff.accepted') isOperators = true
    if (fact.type === 'handoff.returned') isOperators = false
    if (isOperators && fact.type === 'message.posted' && fact.message.author.kind !== 'shopper')
      stretches.at(-1)?.push(fact.message.author.kind)
  }
  return stretches
}

/** A shopper who has asked something, and an operator who reads along without having taken over. */
async function readAlong(browser: Browser, options: Parameters<typeof meet>[1]) {
  const meeting = await meet(browser, options)
  const { desk, widget, visitor } = meeting
  await widget.ask('怎么洗')
  await desk.showTab('AI 接待')
  await desk.openRow(desk.rowOf(visitor.conversationId))
  await expect(desk.answers).toHaveCount(1)
  return meeting
}
