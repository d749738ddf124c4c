import type { OwnIntent } from '../../../shared/protocol/shop-understanding.ts'
import { examplesLimit, taughtTextLimit, testsLimit } from '../../../shared/protocol/shop-understanding.ts'
import { useDesk } from '../desk-context.ts'
import { findText } from './apply-steps.ts'
import { foldText, toTaughtText } from './show-text.ts'
import { useUnderstanding } from './use-understanding.ts'

/** What the shop taught or tests of one sentence. */
export interface RowStanding {
  kind: 'taught' | 'tested' | 'none'
  intent: string | null
}

/** Teaching and confirming single sentences, with the sentence that says why not. */
export function useRowActions() {
  const { store, canTeach } = useUnderstanding()
  const { toast } = useDesk()
  const draft = store.draft.value

  const refuseText = (raw: string): string | null => {
    const text = toTaughtText(raw)
    if (!canTeach) return '只有店长能教，请店长来改'
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return '这一条没有字，教不了'
    return text.length > taughtTextLimit ? `这一条超过 ${taughtTextLimit} 字，太长，教不了` : null
  }
  const undo = { label: '撤回', run: () => void store.undo() }

  return {
    refuseText,
    teach(raw: string, intent: string, made?: OwnIntent) {
      const refusal = refuseText(raw)
      if (refusal === null && (draft?.examples.length ?? 0) >= examplesLimit)
        return toast.show({ text: `已经教了 ${examplesLimit} 句，到上限了。先删掉用不着的` })
      if (refusal !== null) return toast.show({ text: refusal })
      const text = toTaughtText(raw)
      const wasTest = findText(draft?.tests ?? [], text) !== undefined
      const lesson = { id: crypto.randomUUID(), text, intent }
      void store.take({ kind: 'teach', lesson, ...(made ? { own: made } : {}) })
      store.view.isSideOpen.value = false
      if (wasTest) toast.show({ text: '这句从测试集里拿走了：教过的不能再拿来考', action: undo })
    },
    confirm(raw: string, intent: string) {
      const refusal = refuseText(raw)
      if (refusal !== null) return toast.show({ text: refusal })
      const text = toTaughtText(raw)
      if (findText(draft?.examples ?? [], text)) {
        return toast.show({ text: '这句教过了，不能再拿来考。换一句没教过的放进测试集' })
      }
      if ((draft?.tests.length ?? 0) >= testsLimit)
        return toast.show({ text: `测试集有 ${testsLimit} 句，到上限了。先删掉用不着的` })
      void store.take({ kind: 'confirm', lessons: [{ id: crypto.randomUUID(), text, intent }] })
      store.view.isSideOpen.value = false
    },
  }
}

/** Finds for any sentence whether it is taught or tested; the lookup is built once for a list. */
export function createStandingLookup(
  examples: readonly { text: string; intent: string }[],
  tests: readonly { text: string; intent: string }[],
): (text: string) => RowStanding {
  const taught = new Map(examples.map(({ text, intent }) => [foldText(text), intent]))
  const tested = new Map(tests.map(({ text, intent }) => [foldText(text), intent]))
  return (raw) => {
    const fold = foldText(toTaughtText(raw))
    const example = taught.get(fold)
    if (example !== undefined) return { kind: 'taught', intent: example }
    const test = tested.get(fold)
    return test === undefined ? { kind: 'none', intent: null } : { kind: 'tested', intent: test }
  }
}
