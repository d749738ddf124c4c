import { actOutcomes, checkOutcomes } from './check-outcomes.ts'
import type { Flow, FlowState } from './flow.ts'

/** What is wrong with a flow, in words; empty when nothing is. `lines`: the ids that have a template. */
export function checkFlow(flow: Flow, lines: ReadonlySet<string>): string[] {
  const faults = Object.entries(flow.states).flatMap(([name, state]) => checkState(flow, name, state, lines))
  const reachable = reach(flow)
  const unreachable = Object.keys(flow.states).filter((name) => !reachable.has(name))
  return [
    ...(flow.states[flow.start] === undefined ? [`start ${flow.start} is missing`] : []),
    ...faults,
    ...unreachable.map((name) => `${name} is never reached`),
    ...Object.values(flow.slots).flatMap((line) => (lines.has(line) ? [] : [`question ${line} has no template`])),
  ]
}

function checkState(flow: Flow, name: string, state: FlowState, lines: ReadonlySet<string>): string[] {
  const missing = targetsOf(state).filter((target) => flow.states[target] === undefined)
  const faults = missing.map((target) => `${name} leads to ${target}, which is missing`)
  if ('ask' in state && flow.slots[state.ask] === undefined)
    faults.push(`${name} asks for ${state.ask} without a question`)
  if ('ask' in state && state.line !== undefined && !lines.has(state.line))
    faults.push(`${name} asks ${state.line}, which has no template`)
  if ('effect' in state && state.effect === 'answer' && state.offer !== undefined && !lines.has(state.offer))
    faults.push(`${name} offers ${state.offer}, which has no template`)
  if ('say' in state && !lines.has(state.say)) faults.push(`${name} says ${state.say}, which has no template`)
  if ('check' in state) {
    const open = checkOutcomes[state.check].filter((outcome) => state.on[outcome] === undefined)
    faults.push(...open.map((outcome) => `${name} has no target for the outcome ${outcome}`))
  }
  if ('act' in state) {
    const open = actOutcomes.filter((outcome) => state.on[outcome] === undefined)
    faults.push(...open.map((outcome) => `${name} has no target for the outcome ${outcome}`))
  }
  return faults
}

function reach(flow: Flow): Set<string> {
  const reached = new Set<string>()
  const open = [flow.start]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const state = flow.states[name]
    if (reached.has(name) || state === undefined) continue
    reached.add(name)
    open.push(...targetsOf(state))
  }
  return reached
}

function targetsOf(state: FlowState): string[] {
  if ('check' in state || 'act' in state) return Object.values(state.on)
  if ('ask' in state) return [state.onFilled]
  if ('effect' in state) return state.effect === 'edge' ? [state.resume] : []
  if ('next' in state) return [state.next]
  return 'on' in state ? Object.values(state.on) : []
}
