import type { ConsoleProfile } from '../../../extension/consoles/console-profile.ts'
import { type FillableDraft, fillDraft, undoDraft } from '../../../extension/consoles/fill-draft.ts'
import { locateParts } from '../../../extension/consoles/locate-parts.ts'
import { readConsole } from '../../../extension/consoles/read-console.ts'
import { collapse, readInput, writeInput } from '../../../extension/consoles/write-input.ts'
import { createDice, type Dice } from './dice.ts'
import { draftWords } from './draft-words.ts'
import { during } from './during.ts'

export interface FillReport {
  fills: number
  /** Fills whose words did not come to the page as they were, or stayed where they should not. */
  wrong: string[]
  sent: number
}

interface Run {
  count: number
  seed: number
  advance(ms: number): Promise<void>
}

const quietMs = 1300
/** Frameworks draw their model again after this. */
const redrawMs = 900
const ownWords = '我先查一下，\n稍等'

/** Fills in drafts of many shapes, reads each back from the page's model, and tries them on a person's own words. */
export async function runFills(profile: ConsoleProfile, { count, seed, advance }: Run): Promise<FillReport> {
  const dice = createDice(seed)
  const report: FillReport = { fills: 0, wrong: [], sent: 0 }
  await advance(quietMs)
  for (let turn = 0; report.fills < count && turn < count * 4; turn += 1) {
    if (dice.below(2) === 0) window.replica.open(dice.pick(window.replica.conversations()).key)
    await advance(quietMs)
    const draft = draftNow(profile, draftWords(dice, turn))
    if (!draft) continue // the messages of this one never come
    report.fills += 1
    const wrong = await tryFill(profile, draft, dice, advance)
    report.wrong.push(...wrong.map((words) => `fill ${report.fills} (${JSON.stringify(draft.text)}): ${words}`))
  }
  report.wrong = report.wrong.slice(0, 8)
  report.sent = window.replica.sent.length
  return report
}

/** A draft for what is open now. */
export function draftNow(profile: ConsoleProfile, text: string): FillableDraft | null {
  const now = readConsole(document, profile)
  if (!now.ok || !window.replica.current().isLoaded) return null
  const { conversationKey, lastShopperId } = now.value
  return { conversationKey, lastMessageId: lastShopperId ?? '', text, ownText: null }
}

async function tryFill(profile: ConsoleProfile, draft: FillableDraft, dice: Dice, advance: Run['advance']) {
  const wrong: string[] = []
  const expect = (what: string, got: unknown, want: unknown) => {
    if (got !== want) wrong.push(`${what} is ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`)
  }
  const read = () => collapse(readInput(inputOf(profile)))
  const fill = async (one: FillableDraft) => {
    const result = await during(fillDraft(profile, one), advance)
    return result.ok ? 'filled' : result.reason
  }
  if (dice.below(4) === 0) {
    writeInput(inputOf(profile), ownWords)
    await advance(redrawMs)
    const before = standing()
    expect('over own words', await fill(draft), 'draft-present')
    expect('own words', read(), collapse(ownWords))
    expect('where the person was', standing(), before)
    writeInput(inputOf(profile), '')
    await advance(redrawMs)
  }
  const before = scrolling()
  expect('fill', await fill(draft), 'filled')
  await advance(redrawMs)
  expect('read back', read(), collapse(draft.text))
  expect("the page's model", collapse(window.replica.unsent()), collapse(draft.text))
  expect('scrolling', scrolling(), before)
  if (dice.below(3) === 0) {
    const other = { ...draft, text: draftWords(dice, 0), ownText: draft.text }
    expect('second fill', await fill(other), 'filled')
    expect('second words', collapse(window.replica.unsent()), collapse(other.text))
    expect('undo of what is gone', undoDraft(profile, draft.text), false)
    expect('undo', undoDraft(profile, other.text), true)
  } else expect('undo', undoDraft(profile, draft.text), true)
  await advance(redrawMs)
  expect('after undo', read() + collapse(window.replica.unsent()), '')
  return wrong
}

function inputOf(profile: ConsoleProfile): HTMLElement {
  const { input } = locateParts(document, profile)
  if (!input) throw new Error(`${profile.id} shows no input`)
  return input
}

function scrolling(): string {
  const places = [...document.querySelectorAll('*')].filter((one) => one.scrollTop !== 0 || one.scrollLeft !== 0)
  return JSON.stringify(places.map((one) => [one.className, one.scrollTop, one.scrollLeft]))
}

/** Scrolling, focus and caret. */
function standing(): string {
  const focused = document.activeElement
  const caret = focused instanceof HTMLTextAreaElement ? focused.selectionStart : getSelection()?.focusOffset
  return `${scrolling()} ${focused?.className} ${caret}`
}
