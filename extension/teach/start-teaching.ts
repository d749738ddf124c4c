import * as v from 'valibot'
import { findChatFrame } from './find-chat-frame.ts'
import { mountTeaching } from './mount-teaching.tsx'
import { type Guess, guessSchema } from './teach-message.ts'
import { tellBackground } from './tell-background.ts'

/** From then on a page that structure tells nothing of is offered as well: its seller may know better. */
const looksBeforeAsking = 4
/** A page that draws its chat late is looked at again this often, for this long. */
const lookMs = 1500
const mostLooks = 80

/** Offers to be taught in the frame that holds the chat; on a known console goes to the places at once. */
export async function startTeaching(signal: AbortSignal): Promise<void> {
  const guess = await loadGuess()
  if (!guess || signal.aborted) return
  if (guess.own) return mountTeaching(guess, { phase: 'steps' }, signal)
  waitForChat(guess, signal)
}

function waitForChat(guess: Guess, signal: AbortSignal): void {
  let looks = 0
  const look = () => {
    if (signal.aborted) return
    const place = findChatFrame(guess.generic, window.top === window)
    looks += 1
    const isLate = looks >= looksBeforeAsking
    if (place.kind === 'here' || (place.kind === 'perhaps' && isLate)) mountTeaching(guess, { phase: 'offer' }, signal)
    else if (place.kind === 'other-site' && isLate)
      mountTeaching(guess, { phase: 'in-frame', frameHost: place.host }, signal)
    else if (looks < mostLooks) setTimeout(look, lookMs)
  }
  look()
}

async function loadGuess(): Promise<Guess | null> {
  const answer = v.safeParse(guessSchema, await tellBackground({ type: 'teach.guess' }))
  return answer.success ? answer.output : null
}
