import type { TurnDecision } from './decide-turn.ts'
import type { ActiveFlow, HeardRequest, Understanding } from './dialog-state.ts'
import { getFlow } from './flow-of-intent.ts'
import type { MergedMessage } from './merge-context.ts'

/**
 * The requests of a message as the conversation understands them: an answer to a flow's question carries on
 * that flow's request, an elliptic message the request of the round before.
 */
export function toRequests(
  heard: Understanding,
  merged: MergedMessage,
  decision: TurnDecision,
  active: ActiveFlow | null,
): HeardRequest[] {
  const ranked = heard.requests[0]?.ranked ?? []
  const continued =
    decision.kind === 'steps' && (decision.steps[0]?.kind === 'continue' || decision.steps[0]?.kind === 'aside')
  const intent = continued && active !== null ? (active.request ?? getFlow(active.id)?.intents[0]) : undefined
  if (intent === undefined)
    return merged.elliptic
      ? merged.requests.map((request) => ({ ...request, ranked }))
      : heard.requests.map((request) => rereadAs(request, merged))
  const others =
    decision.kind === 'steps' ? decision.steps.flatMap((step) => ('request' in step ? [step.request] : [])) : []
  return [{ intent, probability: 1, text: heard.text, ranked }, ...others.map((request) => ({ ...request, ranked }))]
}

/** A request that the conversation reads otherwise (今天能发吗 after an order was looked up) is called what it was read as. */
function rereadAs(request: HeardRequest, { requests }: MergedMessage): HeardRequest {
  const read = requests.find(({ text, ranked }) => ranked === request.ranked && text.endsWith(request.text))
  return read === undefined ? request : { ...request, intent: read.intent }
}
