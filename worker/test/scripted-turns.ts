import { vi } from 'vitest'
import { extractEntities } from '../../shared/language/extract-entities.ts'
import { emptyDialogState } from '../../shared/replies/empty-state.ts'
import type { PlannedReply, TurnInput, TurnOutcome, TurnSources } from '../../shared/replies/turn.ts'
import { brain } from '../room/brain.ts'

/** What a scripted turn decides; what it understood does not matter to the room. */
export type Script = { kind: 'reply'; reply: PlannedReply } | { kind: 'handoff'; reply: PlannedReply | null }

/** Replaces the dialog rules for one test, so that it says itself what a turn decides and how long it takes. */
export function scriptTurns(script: (input: TurnInput, sources: TurnSources) => Promise<Script>): void {
  vi.spyOn(brain, 'takeTurn').mockImplementation(async (input, sources) =>
    toOutcome(input, await script(input, sources)),
  )
}

/** A reply with fixed words. */
export function sayFixed(text: string): Script {
  return {
    kind: 'reply',
    reply: { parts: [{ kind: 'text', text }], basis: { kind: 'fixed', line: 'test' }, facts: [] },
  }
}

function toOutcome(input: TurnInput, script: Script): TurnOutcome {
  const common = {
    understanding: {
      text: input.text,
      language: 'zh',
      entities: extractEntities(input.text),
      requests: [],
      emotion: { polarity: 'neutral' as const, intensity: 0, evidence: [], flags: [] },
    },
    state: emptyDialogState(),
    slots: {},
    actions: [],
    walked: [],
  }
  if (script.kind === 'reply') return { ...common, kind: 'reply', reply: script.reply, event: null }
  const mood = { polarity: 'neutral' as const, intensity: 0, evidence: [] }
  const { proof, epoch } = input
  const card = {
    trigger: 'asked' as const,
    requests: [],
    facts: [],
    tried: [],
    mood,
    orderId: null,
    productId: null,
    proof,
    epoch,
  }
  return { ...common, kind: 'handoff', trigger: 'asked', card, reply: script.reply }
}
