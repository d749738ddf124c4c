import { textOfPlan } from '../../inference/draft/build-prompt.ts'
import { createModelDrafter, type DraftRefusal } from '../../inference/draft/create-model-drafter.ts'
import { adversaries, politeModel, type ScriptedModel } from '../../inference/test/adversaries.ts'
import { checkDraft } from '../../replies/check-draft.ts'
import type { PlannedReply } from '../../replies/turn.ts'
import { readPlans } from '../read-plans.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

/**
 * `npm run eval -- drafter DIALOGS.jsonl [--model NAME] [--plans N]`: a scripted model rewords every reply of the
 * dialogs. Scripted models have no speed of their own: latency is that of our prompt, filling and judging.
 */
export const drafter: EvalSuite = { name: 'drafter', run }

/** What one drafter made of one plan. */
export interface RewordedPlan {
  plan: PlannedReply
  written: string | null
  /** Also what was shown while the model was writing. */
  shown: string[]
  refused: DraftRefusal | null
  ms: number
}

/** Has one model reword plans, one after another. */
export async function rewordPlans(
  model: ScriptedModel,
  plans: readonly PlannedReply[],
  clock: () => number,
): Promise<RewordedPlan[]> {
  const done: RewordedPlan[] = []
  for (const plan of plans) {
    const [shown, refused]: [string[], DraftRefusal[]] = [[], []]
    const writer = createModelDrafter(model, {
      name: 'scripted',
      voiceOf: () => ({ persona: '店铺客服', tone: 'warm', isUpset: false }),
      budgetMs: 5_000,
      onRefused: (reason) => void refused.push(reason),
    })
    const started = clock()
    const written = await writer.reword(plan, (soFar) => void shown.push(soFar), new AbortController().signal)
    done.push({ plan, written, shown, refused: refused[0] ?? null, ms: clock() - started })
  }
  return done
}

/** Numbers in words that were shown which the plan does not state: read with an eye that knows nothing of the judge. */
export function countInvented({ plan, written, shown }: RewordedPlan): number {
  const known = new Set(figuresOf(textOfPlan(plan)))
  return [...shown, written ?? ''].flatMap(figuresOf).filter((figure) => !known.has(figure)).length
}

function figuresOf(text: string): string[] {
  return text.match(/\d+/g) ?? []
}

async function run(input: EvalInput): Promise<EvalOutcome> {
  const name = input.options.get('model') ?? 'polite'
  const model = name === 'polite' ? politeModel : adversaries[name]
  if (model === undefined) throw new Error(`no such model: ${name} (polite, ${Object.keys(adversaries).join(', ')})`)
  const { plans, skipped } = await readPlans(input, Number(input.options.get('plans') ?? Number.POSITIVE_INFINITY))
  const done = await rewordPlans(model, plans, input.clock)
  const accepted = done.filter(({ written }) => written !== null)
  for (const [reason, count] of countReasons(done)) input.print(`${reason}: ${count}`)
  const times = done.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  const letters = accepted.reduce((sum, { written }) => sum + (written?.length ?? 0), 0)
  input.print(`p50 ${at(0.5).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms; no real model, so no tokens/s`)
  return {
    measures: [
      ['accepted', accepted.length / done.length],
      ['invented', done.reduce((sum, one) => sum + countInvented(one), 0)],
      ['unfaithful_shown', accepted.filter(({ plan, written }) => !isFaithful(plan, written ?? '')).length],
      ['repeats', done.filter(({ refused }) => refused === 'not-better').length / done.length],
      ['letters', letters / Math.max(1, accepted.length)],
    ],
    scored: done.length,
    skipped,
  }
}

function isFaithful(plan: PlannedReply, written: string): boolean {
  const facts = Object.fromEntries(plan.facts.map(({ name, value }) => [name, value]))
  return checkDraft({ text: textOfPlan(plan), facts }, written).ok
}

function countReasons(done: readonly RewordedPlan[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { refused } of done) if (refused !== null) counts.set(refused, (counts.get(refused) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}
