import { pace, within } from './pace.ts'
import { openShopper, type Shopper } from './shopper.ts'
import { utterances } from './utterances.data.ts'

/** More than this at once are not started: the sockets of one process are finite. */
const mostOpen = 1000
const patienceMs = 15_000

/** What came of a stream of new conversations. */
export interface Started {
  shoppers: Shopper[]
  /** First message → its answer. */
  answerMs: number[]
  /** From the session's request to the answer: everything a new shopper waits for. */
  wholeMs: number[]
  failed: number
  skipped: number
}

/** Conversations begin at a steady rate, each with one message; a socket closes once its message is answered. */
export async function startConversations(
  edge: string,
  propose: Parameters<typeof openShopper>[1],
  rate: { perSecond: number; seconds: number },
): Promise<Started> {
  const started: Started = { shoppers: [], answerMs: [], wholeMs: [], failed: 0, skipped: 0 }
  const running: Promise<void>[] = []
  let open = 0
  const begin = async (turn: number): Promise<void> => {
    const fromMs = performance.now()
    const shopper = await openShopper(edge, propose)
    const answered = await within(shopper.say(utterances[turn % utterances.length]!), patienceMs, false)
    shopper.close()
    started.shoppers.push(shopper)
    started.answerMs.push(...shopper.repliedMs)
    if (answered) started.wholeMs.push(performance.now() - fromMs)
    else started.failed += 1
  }
  await pace(rate.perSecond, rate.seconds, (turn) => {
    if (open >= mostOpen) {
      started.skipped += 1
      return
    }
    open += 1
    const counted = begin(turn).catch(() => {
      started.failed += 1
    })
    running.push(
      counted.finally(() => {
        open -= 1
      }),
    )
  })
  await Promise.all(running)
  return started
}
