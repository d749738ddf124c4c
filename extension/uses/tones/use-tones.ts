import { useEffect, useRef, useState } from 'preact/hooks'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { Tone, TonedTexts, WordsBy, WritingRefusal } from '../../../shared/protocol/writing-uses.ts'
import { withTones } from './with-tones.ts'

type ToneEngine = Pick<SellerEngine, 'toneDraft' | 'rewordTone'>

/** One draft's tones: which there are, which is chosen, and what the model made of it. */
export interface ToneChoice {
  options: readonly Tone[]
  chosen: Tone | null
  /** The rules' words, or the model's. */
  text: string | null
  isBusy: boolean
  by: WordsBy | null
  refusal: WritingRefusal | null
}

/** A draft's tones and what a person may do with them. */
export interface DraftTones extends ToneChoice {
  /** How the draft stood: its room is kept, so that nothing moves under a hand. */
  original: string
  /** The same again: back to how the draft stood. */
  choose: (tone: Tone) => void
  /** The chosen tone by the model; the rules' words stand until better ones are here. */
  reword: () => void
}

const none: ToneChoice = { options: [], chosen: null, text: null, isBusy: false, by: null, refusal: null }
const order: readonly Tone[] = ['warm', 'formal', 'short']

/** Tones of drafts, by rules at once; by the model when asked. What belongs to drafts that are gone is forgotten. */
export function useTones<D extends { id: string; text: string }>(engine: ToneEngine, drafts: readonly D[]) {
  const [toned, setToned] = useState<Readonly<Record<string, TonedTexts>>>({})
  const [choices, setChoices] = useState<Readonly<Record<string, ToneChoice>>>({})
  const latest = useRef(choices)
  latest.current = choices
  const key = drafts.map(({ id }) => id).join()
  useEffect(() => {
    let isOver = false
    setChoices({})
    const ask = async () => {
      const found = await withTones(engine, drafts)
      if (!isOver) setToned(Object.fromEntries(found.map(({ id, tones = {} }) => [id, tones])))
    }
    void ask()
    return () => {
      isOver = true
    }
  }, [engine, key])
  const change = (id: string, choice: Partial<ToneChoice>) =>
    setChoices((held) => ({ ...held, [id]: { ...(held[id] ?? none), ...choice } }))
  const reword = async (id: string, text: string, tone: Tone) => {
    change(id, { isBusy: true, refusal: null })
    const written = await engine.rewordTone(text, tone).catch(() => ({ ok: false, reason: 'failed' }) as const)
    // Another tone was chosen meanwhile, or the draft is gone.
    if (latest.current[id]?.chosen !== tone) return
    if (written.ok) change(id, { isBusy: false, text: written.value, by: written.by ?? 'local' })
    else change(id, { isBusy: false, refusal: written.reason })
  }
  const tonesOf = ({ id }: Pick<D, 'id'>): DraftTones => {
    const texts = toned[id] ?? {}
    const choice = choices[id] ?? none
    return {
      ...choice,
      original: drafts.find((one) => one.id === id)?.text ?? '',
      options: order.filter((tone) => texts[tone] !== undefined),
      choose: (tone) =>
        change(id, choice.chosen === tone ? none : { ...none, chosen: tone, text: texts[tone] ?? null }),
      reword: () => {
        if (choice.chosen !== null && choice.text !== null) void reword(id, choice.text, choice.chosen)
      },
    }
  }
  /** Each draft as it is shown, and as it would be put into the composer. */
  const shown = drafts.map((draft) => ({ ...draft, text: choices[draft.id]?.text ?? draft.text }))
  return { shown, tonesOf }
}
