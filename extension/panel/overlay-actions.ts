import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { fillDraft, undoDraft } from '../consoles/fill-draft.ts'
import type { WordsDoor } from '../uses/words/words-door.ts'
import type { WritingActions } from './compliance/run-writing.ts'
import { copyText } from './copy-text.ts'
import type { OpenQuestionActions } from './open-question/run-open-question.ts'
import { overlayState, patchOverlay, type ReadyDrafts } from './overlay-state.ts'
import { rewordedDraft } from './rewording/rewording.ts'
import type { RewordingActions } from './rewording/run-rewording.ts'
import { refusalTexts, texts } from './texts.ts'

/** What a person may do with the drafts; each runs only on their own key or click. */
export interface OverlayActions {
  insert(index: number): Promise<void>
  copy(index: number): Promise<void>
  undo(): void
  /** Chooses the next or the one before. */
  select(step: 1 | -1): void
  choose(index: number): void
  /** Opens a draft for changing in place. */
  edit(index: number): void
  write(draftId: string, text: string): void
  /** Takes the person's changes away again. */
  restore(draftId: string): void
  endEdit(): void
  toComposer(): void
  retry(): void
  /** Has the person's own words of a moment ago kept as knowledge. */
  keep(): void
  /** What may become of a question that nothing answers. */
  question: OpenQuestionActions
  /** What the check offers for the words in the composer. */
  writing: WritingActions
  /** Other words for a draft, from a model. */
  rewording: RewordingActions
  /** Translations, and tones by an engine. */
  words: WordsDoor
}

/** A draft as the person left it. */
export function wordsOf(draft: ReadyDrafts['drafts'][number]): string {
  const { edits, rewordings } = overlayState.value
  return edits[draft.id] ?? rewordedDraft(draft, rewordings[draft.id]).text
}

const draftAt = (index: number) => overlayState.value.ready?.drafts[index]

async function copyDraft(index: number, notice: string): Promise<void> {
  const draft = draftAt(index)
  if (draft && (await copyText(wordsOf(draft)))) patchOverlay({ notice, selected: index, copied: draft.id })
}

export function draftActions(
  profile: ConsoleProfile,
): Omit<OverlayActions, 'retry' | 'keep' | 'question' | 'writing' | 'rewording' | 'words'> {
  return {
    ...editActions,
    copy: (index) => copyDraft(index, texts.copied),
    async insert(index) {
      const { ready, inserted } = overlayState.value
      const draft = draftAt(index)
      if (!ready || !draft) return
      const text = wordsOf(draft)
      const { conversationKey, lastMessageId } = ready
      const result = await fillDraft(profile, { conversationKey, lastMessageId, text, ownText: inserted?.text ?? null })
      if (result.ok)
        patchOverlay({
          ...{ inserted: { draftId: draft.id, text }, notice: texts.inserted },
          ...{ selected: index, editing: null },
        })
      else if (result.reason === 'not-taken') await copyDraft(index, refusalTexts['not-taken'])
      else patchOverlay({ notice: refusalTexts[result.reason] })
    },
    undo() {
      const { inserted } = overlayState.value
      if (inserted && undoDraft(profile, inserted.text)) patchOverlay({ inserted: null, notice: null })
    },
  }
}

const toComposer = () => {
  patchOverlay({ editing: null })
  overlayState.value.reading?.input?.focus()
}

/** Choosing and changing drafts touches nothing but what the overlay shows, and the focus. */
export const editActions = {
  select(step: 1 | -1) {
    const count = overlayState.value.ready?.drafts.length ?? 0
    if (count > 0) patchOverlay({ selected: (overlayState.value.selected + step + count) % count })
  },
  choose(index: number) {
    if (draftAt(index)) patchOverlay({ selected: index })
  },
  edit(index: number) {
    const draft = draftAt(index)
    if (draft) patchOverlay({ editing: draft.id, selected: index, minimised: false })
  },
  write(draftId: string, text: string) {
    patchOverlay({ edits: { ...overlayState.value.edits, [draftId]: text } })
  },
  restore(draftId: string) {
    const { [draftId]: _, ...edits } = overlayState.value.edits
    patchOverlay({ edits })
  },
  endEdit: toComposer,
  toComposer,
}
