import { useEffect, useState } from 'preact/hooks'
import { snapshot } from '../../../snapshot.ts'
import { useChat } from '../../chat-context.ts'
import type { ModelRow } from './model-types.ts'
import { listAsked, pickModel } from './pick-model.ts'

type Seen = { kind: 'looking' } | { kind: 'failed' } | { kind: 'seen'; rows: ModelRow[] }

/** What the engine says of the model, and the presses of the setting. */
export function useModelSetting() {
  const { engine } = useChat()
  const model = snapshot.value?.model
  const state = model?.state ?? { kind: 'none' as const }
  const [seen, setSeen] = useState<Seen>({ kind: 'looking' })
  const [pressed, setPressed] = useState<string | null>(null)
  const [freedBytes, setFreedBytes] = useState<number | null>(null)
  const look = () =>
    engine.listModels().then(
      (rows) => setSeen({ kind: 'seen', rows }),
      () => setSeen({ kind: 'failed' }), // the model's code could not be fetched
    )
  const stateKey = `${state.kind} ${JSON.stringify(model?.wish)}`
  useEffect(() => void look(), [stateKey])
  // A download goes on for long after the press was taken: its state says that it was.
  useEffect(() => setPressed(null), [stateKey])
  const rows = seen.kind === 'seen' ? seen.rows : []
  const chosen = state.kind === 'none' ? null : rows.find(({ id }) => id === state.modelId)
  const row = chosen ?? pickModel(rows)
  const press = (name: string, act: () => Promise<unknown>) => {
    setPressed(name)
    setFreedBytes(null)
    const end = () => setPressed((held) => (held === name ? null : held))
    act().then(end, end)
  }
  /** What the device speaks against was read beside the button. */
  const choose = async ({ id, ...row }: ModelRow) => {
    const asked = listAsked(row)
    const held = model?.wish
    if (asked.length > 0)
      await engine.setModelWish({
        onPhone: held?.onPhone === true || asked.includes('phone'),
        onMeteredLink: held?.onMeteredLink === true || asked.includes('metered-link'),
      })
    await engine.chooseModel(id)
  }
  return {
    ...{ seen, state, row, isOn: model?.isOn === true, pressed, freedBytes },
    look: () => press('look', look),
    choose: () => row && press('choose', () => choose(row)),
    pause: () => press('pause', () => engine.pauseModel()),
    retry: () => press('retry', () => engine.retryModel()),
    turn: (isOn: boolean) => press('turn', () => engine.setModelOn(isOn)),
    remove: (id: string) =>
      press('remove', async () => {
        const freed = await engine.deleteModel(id)
        await look()
        setFreedBytes(freed)
      }),
  }
}

/** The setting as its parts draw it. */
export type ModelSettingState = ReturnType<typeof useModelSetting>
