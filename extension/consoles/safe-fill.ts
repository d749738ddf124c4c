import { holdView } from './hold-view.ts'
import { takeOut } from './take-out.ts'
import { watchHand } from './watch-hand.ts'
import { collapse, readInput, writeInput } from './write-input.ts'

/** Why a draft was not put into the page's input; each has a sentence in the overlay. */
export type FillRefusal =
  /** The seller switched, or the customer wrote again, since the draft was made. */
  | 'conversation-changed'
  /** A person's own unsent words stand in the input. */
  | 'draft-present'
  /** The page's editor did not keep the text. */
  | 'not-taken'

export interface FillRequest {
  input: HTMLElement
  text: string
  /** What this product itself put there before, which may be replaced. */
  ownText: string | null
  /** Asked before, while the text is read back, and after: is the conversation still the one the draft is for? */
  isStillCurrent: () => boolean
  /** How long the page's editor gets to revert a foreign write. */
  readBackMs: number
  /** The input as it is now: a page may put a new node in its place, with what stood in the old one. */
  findInput?: () => HTMLElement | null
}

type FillResult = { ok: true } | { ok: false; reason: FillRefusal }

/** A switch that comes while the text is read back must not leave it standing for long. */
const lookEveryMs = 50

/**
 * Puts a draft into the console's own input, never over a person's words, and reads it back.
 * Never presses send. On any doubt it takes only its own text out again and refuses.
 */
export async function safeFill(request: FillRequest): Promise<FillResult> {
  const { input, text, isStillCurrent } = request
  if (!isStillCurrent()) return refuse('conversation-changed')
  if (!mayWrite(request)) return refuse('draft-present')
  const view = holdView(input)
  input.focus({ preventScroll: true })
  // A page's own answer to the focus may have opened another conversation, or brought a draft kept for this one.
  const isOpen = isStillCurrent()
  if (!isOpen || !mayWrite(request)) {
    view.restore()
    return refuse(isOpen ? 'draft-present' : 'conversation-changed')
  }
  writeInput(input, text)
  const kept = readInput(input)
  view.holdScroll()
  const outcome = await readBack(request)
  if (outcome === 'taken') return { ok: true }
  takeOut([input, findNow(request)], text, outcome === 'not-taken' ? 'any-part' : kept)
  view.restore()
  return refuse(outcome)
}

/** The draft, or what a person has made of it meanwhile, stands in the input of the right conversation. */
async function readBack(request: FillRequest): Promise<'taken' | 'conversation-changed' | 'not-taken'> {
  const hand = watchHand()
  const endAt = performance.now() + request.readBackMs
  while (request.isStillCurrent() && performance.now() < endAt)
    await pause(Math.min(lookEveryMs, endAt - performance.now()))
  hand.end()
  if (!request.isStillCurrent()) return 'conversation-changed'
  const input = findNow(request)
  const now = input ? collapse(readInput(input)) : ''
  const isTheirs = hand.hasWritten() || (hand.hasPressed() && now === '')
  return now === collapse(request.text) || isTheirs ? 'taken' : 'not-taken'
}

/** Takes a filled draft out again, unless a person changed it since. */
export function undoFill(input: HTMLElement, ownText: string): boolean {
  if (collapse(readInput(input)) !== collapse(ownText)) return false
  const view = holdView(input)
  input.focus({ preventScroll: true })
  writeInput(input, '')
  view.holdScroll()
  return true
}

function mayWrite({ input, ownText }: FillRequest): boolean {
  const before = collapse(readInput(input))
  return before === '' || before === collapse(ownText ?? '')
}

function findNow({ input, findInput }: FillRequest): HTMLElement | null {
  return findInput ? findInput() : input.isConnected ? input : null
}

function refuse(reason: FillRefusal): FillResult {
  return { ok: false, reason }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
