import type { Language } from '../language/detect-language.ts'
import { chooseLanguage } from './choose-language.ts'
import type { Speech } from './tone-of.ts'
import type { DialogState, TakeTurn, TurnOutcome, TurnSources } from './turn.ts'
import { walkTurn } from './walk-turn.ts'
import { loadWordings } from './wording/load-wordings.ts'
import { readTapped } from './wording/read-tapped.ts'
import { wordParts } from './wording/word-parts.ts'
import type { LoadWordings, Wordings } from './wording/wordings.ts'

/**
 * Walks one message from text to outcome, the same on every side of the wire. The reply is whole in the shopper's
 * language; where anything in it has no words there, the message is walked again in Chinese.
 */
export const takeTurn: TakeTurn = createTakeTurn(loadWordings)

/** The same with words from elsewhere. */
export function createTakeTurn(load: LoadWordings): TakeTurn {
  return async (given, sources) => {
    const language = chooseLanguage(given)
    const wordings = await wordingsOf(language, load)
    if (wordings === null) return walkTurn(given, sources)
    const input = { ...given, text: readTapped(given.text, wordings) ?? given.text }
    const once = actOnce(sources)
    const speech = { wordings, lacking: [] }
    const outcome = await walkTurn(input, once, speech)
    const said = (speech.lacking.length === 0 ? dress(outcome, wordings) : null) ?? (await walkTurn(input, once))
    return { ...said, state: { ...said.state, language } }
  }
}

/** The language of a conversation, for what is said in it beside its turns; null for simplified Chinese. */
export async function speechOf({ language }: Pick<DialogState, 'language'>): Promise<Speech | null> {
  const wordings = language === undefined ? null : await wordingsOf(language, loadWordings)
  return wordings === null ? null : { wordings, lacking: [] }
}

/** A part of the program that does not arrive (a device without a network) leaves Chinese, which is always there. */
function wordingsOf(language: Language, load: LoadWordings): Promise<Wordings | null> {
  return load(language).catch(() => null)
}

/** Sources with which a message may be walked more than once: what was done is not done again. */
export function actOnce(sources: TurnSources): TurnSources {
  const done = new Map<string, ReturnType<TurnSources['act']>>()
  return {
    ...sources,
    act: (action) => {
      const key = JSON.stringify(action)
      const outcome = done.get(key) ?? sources.act(action)
      done.set(key, outcome)
      return outcome
    },
  }
}

/** The reply with its cards and buttons in the same language; null where a card has no words in it. */
function dress(outcome: TurnOutcome, wordings: Wordings): TurnOutcome | null {
  if (outcome.reply === null) return outcome
  const { parts, lacking } = wordParts(outcome.reply.parts, wordings)
  return lacking.length > 0 ? null : { ...outcome, reply: { ...outcome.reply, parts } }
}
