import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildPrompt, textOfPlan } from '../../inference/draft/build-prompt.ts'
import { adversaries, obey, politeModel } from '../../inference/test/adversaries.ts'
import type { PlannedReply } from '../../replies/turn.ts'
import { shopArticles } from '../golden/knowledge/shop-articles.ts'
import { readPlans } from '../read-plans.ts'
import { countInvented, rewordPlans } from './drafter.ts'

const golden = new URL('../golden/', import.meta.url)
const linesOf = (path: string) => readFileSync(new URL(path, golden), 'utf8').split('\n').filter(Boolean)
const dialogFiles = readdirSync(new URL('dialogs/', golden)).filter((file) => file.endsWith('.jsonl'))
const most = process.env.KEFU_LONG ? 1_000 : 100
const clock = () => 0

const dialogLines = ['dialogs.jsonl', 'dialogs-context.jsonl', ...dialogFiles.map((file) => `dialogs/${file}`)]
const played = await readPlans({ lines: dialogLines.flatMap(linesOf) }, most)
const plans = [...played.plans, ...shopArticles.map(({ id, answer }) => toPlan(id, answer))].slice(0, most)

function toPlan(line: string, text: string): PlannedReply {
  return { parts: [{ kind: 'text', text }], basis: { kind: 'fixed', line }, facts: [] }
}

test('there are as many plans as the tests speak of', () => {
  expect(plans).toHaveLength(most)
})

test.each(Object.entries(adversaries))('a model that %s gets no word through', async (_, model) => {
  const done = await rewordPlans(model, plans, clock)
  expect(done.flatMap(({ written }) => written ?? [])).toEqual([])
  expect(done.reduce((sum, one) => sum + countInvented(one), 0)).toBe(0)
})

test('a polite model does get words through, so not everything is refused', async () => {
  const done = await rewordPlans(politeModel, plans, clock)
  expect(done.filter(({ written }) => written !== null).length).toBeGreaterThan(most * 0.2)
})

describe('words that try to steer the model', () => {
  const messages = linesOf('drafts-injection/messages.tsv').map((line) => line.split('\t')[1] ?? '')
  const articles = linesOf('drafts-injection/articles.jsonl').map((line) => String(JSON.parse(line).answer))
  const plan: PlannedReply = {
    parts: [{ kind: 'text', text: '这款支持七天无理由退货，拆封后不能退。' }],
    basis: { kind: 'fixed', line: 'a' },
    facts: [],
  }

  test('stand inside the data, whatever they hold', () => {
    const voice = { persona: '客服', tone: 'warm', isUpset: false } as const
    const bare = buildPrompt(plan, { ...voice, shopperText: '', articles: [''] })
    for (const words of [...messages, ...articles]) {
      const asked = buildPrompt(plan, { ...voice, shopperText: words, articles: [words] })
      const withoutData = asked?.prompt.replace(/<<<DATA [^<>\n]* DATA>>>/g, '<<<DATA  DATA>>>')
      expect([withoutData, asked?.system]).toEqual([bare?.prompt, bare?.system])
    }
  })

  test('reach nobody through a model that obeys them', async () => {
    const through: string[] = []
    for (const words of [...messages, ...articles]) {
      const [done] = await rewordPlans(obey(words), [plan], clock)
      if (done?.written != null || done?.shown.some((said) => said !== textOfPlan(plan))) through.push(words)
    }
    expect(through).toEqual([])
  })
})
