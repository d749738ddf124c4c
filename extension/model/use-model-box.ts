import { useState } from 'preact/hooks'
import type { ModelRow, ModelSnapshot } from '../../shared/inference/model-control.ts'
import type { ModelDoor } from './model-door.ts'
import { nameOf } from './model-words.ts'
import { listAsked } from './sort-models.ts'
import { useModels } from './use-models.ts'
import { usePress } from './use-press.ts'

/** What a person is asked before it is done. */
export type ModelQuestion =
  | { kind: 'wish'; row: ModelRow }
  | { kind: 'delete'; id: string; name: string; bytes: number }

/** Presses of the box and what they lead to; the box itself only draws. */
export function useModelBox(door: ModelDoor, snapshot: ModelSnapshot | null) {
  const state = snapshot?.state ?? { kind: 'none' as const }
  const chosenId = state.kind === 'none' ? null : state.modelId
  const stateKey = `${state.kind} ${chosenId}`
  const models = useModels(door, `${stateKey} ${JSON.stringify(snapshot?.wish)}`)
  const { pressed, isBroken, press } = usePress(stateKey)
  const [question, setQuestion] = useState<ModelQuestion | null>(null)
  const [freedBytes, setFreedBytes] = useState<number | null>(null)
  const rows = models.seen.kind === 'seen' ? models.seen.rows : []
  const chosen = rows.find(({ id }) => id === chosenId) ?? null
  const chosenName = chosen === null ? (chosenId ?? '') : nameOf(chosen, rows)

  const choose = (row: ModelRow, name: string) => {
    if (listAsked(row).length > 0) return setQuestion({ kind: 'wish', row })
    setFreedBytes(null)
    press(name, () => door.chooseModel(row.id))
  }
  return {
    ...{ state, models, pressed, isBroken, question, freedBytes, chosen, chosenName },
    close: () => setQuestion(null),
    choose: (row: ModelRow) => choose(row, row.id),
    resume: () => (chosen ? choose(chosen, 'resume') : chosenId && press('resume', () => door.chooseModel(chosenId))),
    agree(row: ModelRow) {
      setQuestion(null)
      const asked = listAsked(row)
      const held = snapshot?.wish
      const wish = {
        onPhone: held?.onPhone === true || asked.includes('phone'),
        onMeteredLink: held?.onMeteredLink === true || asked.includes('metered-link'),
      }
      press(row.id === chosenId ? 'resume' : row.id, () => door.setModelWish(wish).then(() => door.chooseModel(row.id)))
    },
    askToDelete({ id, receivedBytes }: Pick<ModelRow, 'id' | 'receivedBytes'>, name: string) {
      setQuestion({ kind: 'delete', id, name, bytes: receivedBytes })
    },
    remove(id: string) {
      setQuestion(null)
      press(`delete ${id}`, async () => {
        setFreedBytes(await door.deleteModel(id))
        await models.look()
      })
    },
    pause: () => press('pause', () => door.pauseModel()),
    retry: () => press('retry', () => door.retryModel()),
    turn: (isOn: boolean) => press('turn', () => door.setModelOn(isOn)),
    changeWish: (wish: ModelSnapshot['wish']) => press('wish', () => door.setModelWish(wish)),
  }
}

export type ModelBoxState = ReturnType<typeof useModelBox>
