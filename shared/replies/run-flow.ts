import { advanceFlow } from '../dialog/advance-flow.ts'
import type { ActiveFlow, Slots } from '../dialog/dialog-state.ts'
import type { Flow, FlowEffect, FlowEvent } from '../dialog/flow.ts'
import { getFlow } from '../dialog/flow-of-intent.ts'
import type { LineId } from '../dialog/line-ids.ts'
import type { MergedMessage, MergedRequest } from '../dialog/merge-context.ts'
import { assert } from '../lib/assert.ts'
import type { Part } from '../protocol/conversation.ts'
import type { DoneAction } from './acts/act.ts'
import { runAct } from './acts/run-act.ts'
import { answerRequest } from './answer-request.ts'
import { runCheck } from './checks/all-checks.ts'
import type { CheckContext, CheckResult } from './checks/check.ts'
import { greet } from './greet.ts'
import type { TurnContext, TurnPiece } from './turn-piece.ts'

/** A flow's intents about small talk are answered without counting as an answer. */
const talkFlows: ReadonlySet<string> = new Set(['greeting', 'thanks-bye', 'ack', 'chitchat', 'feedback'])

/** Walks a flow from an event until it waits or ends, and says what it has to say. */
export async function runFlow(
  context: TurnContext,
  flow: Flow,
  begun: ActiveFlow,
  begunBy: FlowEvent,
  request: MergedRequest,
): Promise<TurnPiece> {
  const piece = emptyPiece(flow, begun, request)
  let active = begun
  let event = begunBy
  let found: Found | null = null
  for (;;) {
    const step = advanceFlow(flow, active, event, { slots: active.slots })
    piece.walked.push(...step.passed.map((state) => `${flow.id}/${state}`))
    let awaited: Awaited | null = null
    let untold = found
    for (const effect of step.effects) {
      if (effect.kind === 'check' || effect.kind === 'act') awaited = effect
      else if (effect.kind === 'answer')
        return answerWithOffer(context, request, effect, { slots: active.slots, walked: piece.walked })
      else if (effect.kind === 'switch') return switchFlow(context, effect, active, { request, walked: piece.walked })
      else {
        perform(context, piece, effect, untold, active)
        // What was found is said once; the question after it has words of its own.
        untold = untold === null ? null : withoutLine(untold)
      }
    }
    if (awaited === null || step.state === null)
      return finish(piece, step.state, { slots: active.slots, flow, found, begun, now: context.input.now })
    found = await runAwaited(awaited, { ...context, slots: active.slots, text: request.text, intent: request.intent })
    piece.facts.push(...found.facts)
    if (found.done != null) piece.actions.push(found.done)
    if (found.shown !== undefined) piece.shown = found.shown
    active = { ...step.state, slots: found.slots }
    event = { kind: 'checked', outcome: found.outcome }
    piece.basis = { kind: 'flow', flow: flow.id, state: step.state.state }
  }
}

/** What the articles say, then what can be done about it here; with no article the offer stands alone. */
function answerWithOffer(
  context: TurnContext,
  request: MergedRequest,
  { offer, chips }: Extract<FlowEffect, { kind: 'answer' }>,
  { slots, walked }: Pick<TurnPiece, 'slots' | 'walked'>,
): TurnPiece {
  const piece = { ...answerRequest(context, request), slots, walked }
  if (offer === null || piece.handoff !== null) return piece
  const part: Part = { kind: 'text', text: context.writer.write(offer) }
  return piece.result === 'missed'
    ? { ...piece, parts: [part], basis: { kind: 'fixed', line: offer }, chips, result: 'answered' }
    : { ...piece, parts: [...piece.parts, part], chips: [...chips, ...piece.chips] }
}

/** What was said so far goes along: 换个颜色 of an order that has not left is a change of it, not an exchange. */
async function switchFlow(
  context: TurnContext,
  { flow: id, intent }: Extract<FlowEffect, { kind: 'switch' }>,
  { slots }: ActiveFlow,
  { request, walked }: { request: MergedRequest; walked: string[] },
): Promise<TurnPiece> {
  const flow = getFlow(id)
  assert(flow !== undefined, `there is no flow ${id}`)
  const begun: ActiveFlow = { id, state: flow.start, request: intent, slots, askedFor: null }
  const piece = await runFlow(context, flow, begun, { kind: 'start' }, { ...request, intent })
  return { ...piece, walked: [...walked, ...piece.walked] }
}

type Awaited = Extract<FlowEffect, { kind: 'check' | 'act' }>
/** What a check found or an action came to. */
type Found = Omit<CheckResult, 'outcome'> & { outcome: string; done?: DoneAction | null }

function withoutLine({ line: _line, more: _more, ...found }: Found): Found {
  return found
}

function runAwaited(awaited: Awaited, context: CheckContext): Promise<Found> {
  return awaited.kind === 'act' ? runAct(awaited.act, context) : runCheck(awaited.check, context)
}

function emptyPiece(flow: Flow, active: ActiveFlow, request: MergedRequest): TurnPiece {
  return {
    request: request.intent,
    text: request.text,
    parts: [],
    chips: [],
    facts: [],
    actions: [],
    walked: [],
    basis: { kind: 'flow', flow: flow.id, state: active.state },
    result: talkFlows.has(flow.id) ? 'talked' : 'answered',
    active: null,
    slots: active.slots,
    product: null,
    handoff: null,
    needsEdge: false,
  }
}

/** Says or asks: the line, what belongs to it, its card. */
function perform(
  context: TurnContext,
  piece: TurnPiece,
  effect: Exclude<FlowEffect, { kind: 'check' | 'act' | 'answer' | 'switch' }>,
  found: Found | null,
  active: ActiveFlow,
): void {
  if (effect.kind === 'handoff') {
    piece.handoff = effect.trigger
    return
  }
  const { writer } = context
  const line = effect.kind === 'edge' ? effect.line : (found?.line ?? lineFor({ effect, found }, active, context))
  const more = effect.kind === 'say' ? (found?.more ?? []) : []
  const told = line === 'talk.greeting' ? greet(context) : { line, values: found?.values, facts: [] }
  piece.facts.push(...told.facts)
  const texts = [writer.write(told.line, told.values), ...more.map((one) => writer.write(one.line, one.values))]
  piece.parts.push({ kind: 'text', text: texts.join('') })
  if (effect.kind === 'edge') {
    piece.needsEdge = true
    return
  }
  piece.parts.push(...cardsOf(effect, found, active))
  piece.chips.push(...chipsOf(effect, found), ...(unknownLines.has(line) ? ['转人工'] : []))
}

function chipsOf(effect: Extract<FlowEffect, { chips: string[] }>, found: Found | null): string[] {
  const offered = effect.kind === 'ask' && found?.choicesAsChips === true ? (found.choices ?? []) : []
  return [...offered.map(({ text }) => text), ...(found?.chips ?? []), ...effect.chips]
}

/** 忘记订单号了, 不记得尾号. */
const cannotTell =
  /不知道|不记得|不清楚|记不[得住清]|忘(?:记|了|掉)|想不起|找不到|没有?(?:订单)?(?:编?号|单号|尾号|后四位)|(?:号|手机)[^,，。]{0,4}换了/
const unknownLines: ReadonlySet<LineId> = new Set(['ask.order-unknown', 'ask.last4-unknown'])

/** With the four digits already told, only the number is asked for; who cannot tell hears of the other ways. */
function lineFor(
  { effect, found }: { effect: Extract<FlowEffect, { line: LineId }>; found: Found | null },
  { slots, askedFor }: ActiveFlow,
  { input, merged }: TurnContext,
): LineId {
  if (effect.kind === 'ask' && effect.slot === askedFor) {
    if (input.proof !== 'identity' && cannotTell.test(input.text))
      return askedFor === 'order' ? 'ask.order-unknown' : askedFor === 'phoneLast4' ? 'ask.last4-unknown' : effect.line
    const namesGoods = merged.named.length > 0 || merged.candidates.length > 0
    if (askedFor === 'order' && effect.line === 'ask.choose-order' && namesGoods) return 'order.not-among'
  }
  if (effect.kind === 'ask' && effect.line === 'ask.choose-order' && lacksNamed(merged, found)) return 'order.not-among'
  const isKnown = effect.kind === 'ask' && effect.slot === 'order' && slots.phoneLast4 !== undefined
  return isKnown && effect.line === 'ask.order' ? 'ask.order-only' : effect.line
}

/** 收到的杯子漏水 where no order offered has a cup in it: that is said before it is asked which. */
function lacksNamed({ named, otherOrder }: MergedMessage, found: Found | null): boolean {
  const choices = found?.choices ?? []
  if (otherOrder || named.length === 0 || choices.length === 0) return false
  return !choices.some(({ products = [] }) => products.some((id) => named.includes(id)))
}

function cardsOf(
  effect: Extract<FlowEffect, { kind: 'say' | 'ask' }>,
  found: Found | null,
  active: ActiveFlow,
): Part[] {
  if (effect.kind === 'say') return effect.card && found?.card !== undefined ? [{ kind: 'card', card: found.card }] : []
  const fixed = effect.choices.map((text) => ({ text, label: text }))
  // What will happen and the answer to it stand on one card.
  if (effect.card && found?.card?.kind === 'confirm') return [{ kind: 'card', card: { ...found.card, choices: fixed } }]
  const offered = effect.card && found?.choicesAsChips !== true ? (found?.choices ?? active.choices ?? []) : []
  const choices = [
    ...fixed,
    ...offered.map(({ text, label, detail }) => ({ text, label, ...(detail === undefined ? {} : { detail }) })),
  ]
  return choices.length === 0
    ? []
    : [{ kind: 'card', card: { kind: 'choice', title: choiceTitles[effect.slot] ?? '请选一个', choices } }]
}

const choiceTitles: Partial<Record<keyof Slots, string>> = {
  order: '选订单',
  line: '选商品',
  quantity: '几件',
  opened: '拆封了吗',
  product: '选商品',
  reason: '原因',
  confirmed: '确认一下',
  returnMethod: '怎么寄回',
  targetSku: '换成哪个',
  option: '怎么处理',
  branch: '属于哪种情况',
}

function finish(
  piece: TurnPiece,
  state: ActiveFlow | null,
  { slots, flow, found, begun, now }: { slots: Slots; flow: Flow; found: Found | null; begun: ActiveFlow; now: Date },
): TurnPiece {
  const askedFor = state?.askedFor ?? null
  // A question that is only repeated keeps the choices it was asked with.
  const choices = askedFor === null ? undefined : (found?.choices ?? state?.choices ?? begun.choices)
  const basisState = state?.state ?? (piece.basis.kind === 'flow' ? piece.basis.state : flow.start)
  return {
    ...piece,
    slots,
    active:
      state === null
        ? null
        : {
            ...state,
            request: begun.request ?? flow.intents[0]!,
            slots,
            asked: askedAfter(begun, askedFor),
            at: now.toISOString(),
            ...(choices === undefined ? {} : { choices }),
          },
    result: askedFor === null ? piece.result : 'asked',
    product: slots.product ?? null,
    basis: { kind: 'flow', flow: flow.id, state: basisState },
  }
}

function askedAfter({ asked = [] }: ActiveFlow, slot: keyof Slots | null): (keyof Slots)[] {
  return slot === null ? asked : [...asked.filter((one) => one !== slot), slot]
}
