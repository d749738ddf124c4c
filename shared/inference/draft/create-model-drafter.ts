import { checkDraft, type DraftBasis } from '../../replies/check-draft.ts'
import type { PlannedReply } from '../../replies/turn.ts'
import type { Drafter } from '../drafter.ts'
import type { LocalModel, ModelErrorCode } from '../local-model.ts'
import { buildPrompt, type DraftPrompt, type DraftVoice } from './build-prompt.ts'
import { generateWithin, type StopReason } from './generate-within.ts'
import { type RestoredText, restorePart, restoreValues } from './hide-values.ts'
import { isBetter } from './is-better.ts'
import { keepsPlain } from './keeps-letters.ts'
import { keepsSubject } from './keeps-subject.ts'

/** Why no other words were shown. */
export type DraftRefusal =
  | Extract<RestoredText, { ok: false }>['reason']
  | StopReason
  | 'no-words'
  | 'model-failed'
  | 'not-better'
  | 'not-faithful'

/** What a drafter needs beside its model. */
export interface ModelDrafterDeps {
  name: string
  voiceOf: (plan: PlannedReply) => DraftVoice
  /** Words that come later are not waited for. */
  budgetMs: number
  /** Told each refusal, for counting; never the words. */
  onRefused?: (reason: DraftRefusal) => void
  judge?: (basis: DraftBasis, draft: string) => { ok: boolean }
}

type Written = { ok: true; value: string } | { ok: false; reason: DraftRefusal }

const longest = 3
const spare = 40

/** Rewords with a model. Whatever it writes, only words that the judge accepts come out; else null, and the plan stands. */
export function createModelDrafter(model: Pick<LocalModel, 'generate'>, deps: ModelDrafterDeps): Drafter {
  return {
    name: deps.name,
    async reword(plan, onText, signal) {
      const written = await writeOnce({ model, deps, plan, onText, signal })
      if (written.ok) return written.value
      deps.onRefused?.(written.reason)
      return null
    },
  }
}

interface Writing {
  model: Pick<LocalModel, 'generate'>
  deps: ModelDrafterDeps
  plan: PlannedReply
  onText: (soFar: string) => void
  signal: AbortSignal
}

async function writeOnce({ model, deps, plan, onText, signal }: Writing): Promise<Written> {
  const asked = buildPrompt(plan, deps.voiceOf(plan))
  if (asked === null) return { ok: false, reason: 'no-words' }
  const judge = withLetters(deps.judge ?? checkDraft)
  const basis = { text: asked.text, facts: Object.fromEntries(plan.facts.map(({ name, value }) => [name, value])) }
  const show = showFaithfulBeginnings(asked, (text, said) => judge({ ...basis, text }, said).ok, onText)
  const limit = asked.hidden.text.length * longest + spare
  const answer = await generateWithin(model, asked, { limit, show, signal, budgetMs: deps.budgetMs })
  if (!answer.ok) return { ok: false, reason: toRefusal(answer.reason) }
  const restored = restoreValues(answer.value.trim(), asked.hidden)
  if (!restored.ok) return restored
  if (!judge(basis, restored.value).ok) return { ok: false, reason: 'not-faithful' }
  return isBetter(asked.text, restored.value) ? restored : { ok: false, reason: 'not-better' }
}

function toRefusal(reason: StopReason | ModelErrorCode): DraftRefusal {
  return reason === 'cancelled' || reason === 'too-slow' || reason === 'too-long' ? reason : 'model-failed'
}

/** The judge reads meaning; what can be counted is counted first. */
function withLetters(judge: NonNullable<ModelDrafterDeps['judge']>): NonNullable<ModelDrafterDeps['judge']> {
  return (basis, draft) => {
    const isOfText = keepsPlain(basis.text, draft) && keepsSubject(basis.text, draft)
    return isOfText ? judge(basis, draft) : { ok: false }
  }
}

/** Whole sentences, no more than the plan has, are shown while they say what a beginning of it says; after a doubt, no more. */
function showFaithfulBeginnings(
  { hidden, text }: DraftPrompt,
  isFaithful: (text: string, said: string) => boolean,
  onText: (soFar: string) => void,
): (soFar: string) => void {
  const beginnings = sentenceEnds(text).map((end) => text.slice(0, end))
  let [shown, isDoubtful] = [0, false]
  return (soFar) => {
    const end = sentenceEnds(soFar).at(-1) ?? 0
    if (isDoubtful || end <= shown) return
    shown = end
    const said = restorePart(soFar.slice(0, end), hidden)
    const isMore = sentenceEnds(soFar).length > beginnings.length
    isDoubtful = said === null || isMore || !beginnings.some((beginning) => isFaithful(beginning, said))
    if (!isDoubtful && said !== null) onText(said)
  }
}

function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/[。！？!?\n]/g)].map(({ index }) => index + 1)
}
