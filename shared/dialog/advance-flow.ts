import { assert } from '../lib/assert.ts'
import type { ActiveFlow, Slots } from './dialog-state.ts'
import type { AskState, Flow, FlowEffect, FlowEvent, FlowState } from './flow.ts'

/** What is known while a flow moves on: the slots filled so far, this message's included. */
export type FlowFacts = { slots: Slots }

/** Where a flow stands after an event (null: it is over), what it wants done, and the states it went through. */
export type FlowStep = { state: ActiveFlow | null; effects: FlowEffect[]; passed: string[] }

/** Walks a flow until it waits for the shopper, for a check, for an action, or ends. */
export function advanceFlow(flow: Flow, active: ActiveFlow, event: FlowEvent, facts: FlowFacts): FlowStep {
  const effects: FlowEffect[] = []
  const passed: string[] = []
  let name = nextState(flow, active, event, facts)
  for (;;) {
    passed.push(name)
    const state = stateOf(flow, name)
    const here = (askedFor: keyof Slots | null): ActiveFlow => ({
      id: flow.id,
      state: name,
      slots: facts.slots,
      askedFor,
    })
    if ('check' in state)
      return { state: here(null), effects: [...effects, { kind: 'check', check: state.check }], passed }
    if ('act' in state) return { state: here(null), effects: [...effects, { kind: 'act', act: state.act }], passed }
    if ('ask' in state) {
      if (facts.slots[state.ask] === undefined)
        return { state: here(state.ask), effects: [...effects, toAsk(flow, state)], passed }
      name = state.onFilled
      continue
    }
    if ('effect' in state) return { ...leave(state, effects, here(null)), passed }
    effects.push({ kind: 'say', line: state.say, card: state.card === true, chips: state.chips ?? [] })
    if ('end' in state) return { state: null, effects, passed }
    if ('on' in state) return { state: here(null), effects, passed }
    name = state.next
  }
}

/** The state to enter: the start, a check's outcome, or where the shopper's words lead. */
function nextState(flow: Flow, active: ActiveFlow, event: FlowEvent, facts: FlowFacts): string {
  if (event.kind === 'start') return flow.start
  const state = stateOf(flow, active.state)
  if (event.kind === 'checked') {
    assert('check' in state || 'act' in state, `${flow.id}.${active.state} waits for no check`)
    const targets: Record<string, string> = state.on
    const target = targets[event.outcome]
    assert(target !== undefined, `${flow.id}.${active.state} has no target for ${event.outcome}`)
    return target
  }
  if ('ask' in state) return facts.slots[state.ask] === undefined ? active.state : state.onFilled
  if ('on' in state && 'say' in state) return event.answer === null ? active.state : state.on[event.answer]
  if ('effect' in state && state.effect === 'edge') return state.resume
  return active.state
}

function leave(
  state: Extract<FlowState, { effect: string }>,
  effects: FlowEffect[],
  here: ActiveFlow,
): Omit<FlowStep, 'passed'> {
  if (state.effect === 'edge') return { state: here, effects: [...effects, { kind: 'edge', line: state.say }] }
  if (state.effect === 'answer')
    return {
      state: null,
      effects: [...effects, { kind: 'answer', offer: state.offer ?? null, chips: state.chips ?? [] }],
    }
  if (state.effect === 'switch')
    return { state: null, effects: [...effects, { kind: 'switch', flow: state.flow, intent: state.intent }] }
  return { state: null, effects: [...effects, { kind: 'handoff', trigger: state.trigger }] }
}

function toAsk(flow: Flow, state: AskState): FlowEffect {
  const line = state.line ?? flow.slots[state.ask]
  assert(line !== undefined, `${flow.id} asks for ${state.ask} without a question`)
  const { ask: slot, card = false, choices = [], chips = [] } = state
  return { kind: 'ask', slot, line, card, choices, chips }
}

function stateOf(flow: Flow, name: string): FlowState {
  const state = flow.states[name]
  assert(state !== undefined, `${flow.id} has no state ${name}`)
  return state
}
