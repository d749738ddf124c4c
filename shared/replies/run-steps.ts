import type { KeepsFlow, TurnStep } from '../dialog/decide-turn.ts'
import type { ActiveFlow } from '../dialog/dialog-state.ts'
import { flowOfIntent, getFlow } from '../dialog/flow-of-intent.ts'
import { intentCatalogue } from '../intents/catalogue.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import { answerBeforeFlow, answerBeside, answerRequest } from './answer-request.ts'
import { continueFlow, goBack, startFlow, startWalk } from './enter-flow.ts'
import { reconcilePieces } from './reconcile-pieces.ts'
import { fixedPiece, type TurnContext, type TurnPiece } from './turn-piece.ts'

/** What the steps of a turn came to: what is said, the flow that waits, requests put off until it is through. */
export interface StepsRun {
  pieces: TurnPiece[]
  active: ActiveFlow | null
  waiting: IntentId[]
  /** Flows put aside while another one asks. */
  suspended: ActiveFlow[]
}

/** Runs every step; only one flow may ask at a time, so a second one that would ask waits its turn. */
export async function runSteps(context: TurnContext, steps: TurnStep[], keepsFlow: KeepsFlow): Promise<StepsRun> {
  const { waiting = [], suspended: aside = [] } = context.input.state
  const run: StepsRun = { pieces: [], active: null, waiting: [...waiting], suspended: [...aside] }
  for (const step of steps) await runStep(context, step, run)
  run.pieces = reconcilePieces(context, run.pieces)
  // What is answered comes first, the one question last: it is what the shopper goes on with.
  run.pieces.sort((a, b) => Number(a.result === 'asked') - Number(b.result === 'asked'))
  const suspended = context.input.state.flow
  if (keepsFlow === 'silently' && run.active === null) run.active = suspended
  else if (keepsFlow && run.active === null && suspended !== null) await resume(context, suspended, run)
  else if (keepsFlow && run.active !== null && suspended !== null && !replaces(run.active, suspended))
    run.suspended = [suspended, ...run.suspended.filter(({ id }) => id !== suspended.id)].slice(0, asideLimit)
  run.suspended = run.suspended.filter(({ id }) => id !== run.active?.id)
  const isOver = run.pieces.some((piece) => piece.handoff !== null)
  if (run.active === null && !isOver) await runWaiting(context, run)
  const isDropped = steps.some(({ kind }) => kind === 'cancel')
  const [last, ...others] = run.suspended
  if (run.active === null && !isOver && !isDropped && last !== undefined) {
    run.suspended = others
    await resume(context, last, run)
  }
  return run
}

const asideLimit = 3
/** One of these takes the place of another: who wants to exchange no longer wants to return. */
const sendingBack: ReadonlySet<string> = new Set(['return-goods', 'exchange-goods', 'quality-problem', 'refund-only'])

function replaces(begun: ActiveFlow, before: ActiveFlow): boolean {
  return begun.id === before.id || (sendingBack.has(begun.id) && sendingBack.has(before.id))
}

async function runStep(context: TurnContext, step: TurnStep, run: StepsRun): Promise<void> {
  const beside = step.kind === 'aside' ? answerBeside(context, step.request) : null
  if (beside !== null) {
    run.pieces.push(beside)
    return resume(context, context.input.state.flow!, run)
  }
  const piece = await walk(context, step, await toPiece(context, step), run)
  if (piece.active !== null && run.active !== null && piece.request !== null) {
    // What it collected already is kept: only its last question is left, or it is about an order of its own.
    if (piece.active.askedFor === 'confirmed' || isOfOtherOrder(piece.active, run.active))
      run.suspended.push(piece.active)
    else run.waiting.push(piece.request)
    run.pieces.push(waitingPiece(context, piece.request))
    return
  }
  // Two questions that nobody knows get one such answer.
  const isUnknown = ({ basis, result }: TurnPiece): boolean =>
    result === 'missed' && basis.kind === 'fixed' && basis.line.startsWith('talk.unknown')
  if (isUnknown(piece) && run.pieces.some(isUnknown)) return
  run.pieces.push(piece)
  run.active = piece.active ?? run.active
}

/** An article with a process is walked through; while something else asks, its words say it all at once. */
function walk(context: TurnContext, step: TurnStep, piece: TurnPiece, run: StepsRun): Promise<TurnPiece> | TurnPiece {
  if (piece.walks === undefined || piece.handoff !== null || run.active !== null) return piece
  if (!('request' in step) || piece.basis.kind !== 'article') return piece
  return startWalk(context, piece.walks, step.request)
}

function isOfOtherOrder({ slots: { order } }: ActiveFlow, first: ActiveFlow): boolean {
  return order !== undefined && order !== first.slots.order
}

async function toPiece(context: TurnContext, step: TurnStep): Promise<TurnPiece> {
  switch (step.kind) {
    case 'cancel':
      return fixedPiece(context, 'talk.cancelled', 'talked')
    case 'photos':
      return { ...fixedPiece(context, 'photo.received', 'talked'), chips: ['想退货', '想换货', '有质量问题'] }
    case 'unresolved':
      return { ...fixedPiece(context, 'talk.unresolved', 'talked'), chips: ['转人工'] }
    case 'answer':
      return answerRequest(context, step.request)
    case 'flow':
      return answerBeforeFlow(context, step.request, step.flow) ?? startFlow(context, getFlow(step.flow)!, step.request)
    case 'back': {
      const active = context.input.state.flow!
      return goBack(context, getFlow(active.id)!, active, step.to)
    }
    case 'aside':
      return toPiece(context, { kind: 'continue', event: { kind: 'message', answer: null }, stuck: true })
    case 'continue': {
      const active = context.input.state.flow!
      const piece = await continueFlow(context, getFlow(active.id)!, active, step.event)
      return step.stuck ? { ...piece, result: 'missed' } : piece
    }
  }
}

function waitingPiece(context: TurnContext, request: IntentId): TurnPiece {
  const text = context.writer.write('talk.waiting', { requests: intentCatalogue[request].name })
  return {
    ...fixedPiece(context, 'talk.ack', 'talked'),
    parts: [{ kind: 'text', text }],
    basis: { kind: 'fixed', line: 'talk.waiting' },
  }
}

/** Back to the question that a digression interrupted. */
async function resume(context: TurnContext, suspended: ActiveFlow, run: StepsRun): Promise<void> {
  const flow = getFlow(suspended.id)
  if (flow === undefined || run.pieces.some((piece) => piece.handoff !== null || piece.needsEdge)) return
  // What the digression named (another order, another product) is not the answer to the flow's question.
  const apart = { ...context, merged: { ...context.merged, slots: {}, otherOrder: false } }
  const piece = await continueFlow(apart, flow, suspended, { kind: 'message', answer: null })
  const [first, ...rest] = piece.parts
  const parts =
    first?.kind === 'text'
      ? [{ ...first, text: `${context.writer.write('talk.resume')}${first.text}` }, ...rest]
      : piece.parts
  run.pieces.push({ ...piece, request: null, parts })
  run.active = piece.active
}

/** Requests put off earlier, now that no flow asks; the next one that asks becomes the active flow. */
async function runWaiting(context: TurnContext, run: StepsRun): Promise<void> {
  while (run.active === null) {
    const request = run.waiting.shift()
    const flow = request === undefined ? undefined : getFlow(flowOfIntent[request])
    if (request === undefined || flow === undefined) return
    const piece = await startFlow(context, flow, {
      intent: request,
      probability: 1,
      isSure: true,
      ranked: [],
      text: intentCatalogue[request].name,
    })
    run.pieces.push(piece)
    run.active = piece.active
  }
}
