import { isOnOwnEdge } from '../inference/catalogue/list-offered-models.ts'
import { chooseModelTier } from '../inference/choose-model-tier.ts'
import type { WritingEngine } from '../inference/engines/writing-engine.ts'
import type { ModelControl, ModelRow, ModelState } from '../inference/model-control.ts'
import type { Logger } from '../lib/logger.ts'
import type { createKeptModel, KeptModel } from './kept-model.ts'
import { createLocalWriting } from './local-writing.ts'
import { createModelBoard, type ModelBoard } from './model-board.ts'
import { findOffered, type ModelDevice } from './model-device.ts'
import { createModelRun, type ModelRun } from './model-run.ts'
import { createOpenedModel, type OpenedModel } from './opened-model.ts'
import { toRefusalCode } from './prepare-model.ts'

/** What the control of the local model works with. */
export interface ModelControlDeps {
  device: ModelDevice
  kept: ReturnType<typeof createKeptModel>
  now(): number
  log: Logger
}

/** The control, and the chosen model as one engine among others. */
export interface LocalModelKeeper {
  control: ModelControl
  engine: WritingEngine
}

interface Parts {
  device: ModelDevice
  board: ModelBoard
  opened: OpenedModel
  run: ModelRun
}

/** Holds the one chosen model of this device: whoever looks sees the same state, and every failure ends in one. */
export function createModelControl({ device, kept, now, log }: ModelControlDeps): LocalModelKeeper {
  const board = createModelBoard(kept, (known) => standOf(device, known))
  const opened = createOpenedModel(device)
  const parts: Parts = { device, board, opened, run: createModelRun({ board, opened, now, log }) }
  const inTurn = createLine()
  const control: ModelControl = {
    listModels: () => listModels(parts),
    watchModel: (listener) => board.watch(listener),
    chooseModel: (id) => inTurn(() => choose(parts, id)),
    pauseModel: () => inTurn(() => pause(parts)),
    retryModel: () =>
      inTurn(async () => {
        await board.getKept()
        const state = board.getState()
        if (state.kind !== 'none') await choose(parts, state.modelId)
      }),
    setModelOn: (isOn) =>
      inTurn(async () => {
        await board.getKept()
        await board.keep({ isOn })
        if (!isOn && parts.run.getModelId() === null) await opened.unload()
        board.tell()
      }),
    setModelWish: (wish) =>
      inTurn(async () => {
        await board.getKept()
        await board.keep({ wish })
        await stopUnwished(parts)
        board.tell()
      }),
    deleteModel: (id) => inTurn(() => remove(parts, id)),
  }
  return { control, engine: createLocalWriting(parts) }
}

/** Presses of several pages at once: one after the other. */
function createLine(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (act) => {
    const turn = last.then(act)
    last = turn.catch(() => undefined) // its caller hears of it
    return turn
  }
}

/** After a restart nothing goes on by itself: what was not whole waits for a press. */
async function standOf(device: ModelDevice, { chosen, speed }: KeptModel): Promise<ModelState> {
  if (chosen === null) return { kind: 'none' }
  const model = findOffered(device, chosen)
  if (model === null) return { kind: 'failed', modelId: chosen, reason: 'library-unusable' }
  const receivedBytes = await device.countReceived(model)
  const totalBytes = model.downloadBytes
  return receivedBytes < totalBytes
    ? { kind: 'paused', modelId: chosen, reason: 'cancelled', receivedBytes, totalBytes }
    : { kind: 'ready', modelId: chosen, speed, tier: speed && chooseModelTier(speed) }
}

async function listModels({ device, board }: Parts): Promise<ModelRow[]> {
  const { wish } = await board.getKept()
  const facts = await device.readFacts()
  return Promise.all(
    device.listOffered().map(async (model) => {
      const receivedBytes = await device.countReceived(model)
      const { id, name, vramMb, speed, fit, thinks, downloadBytes } = model
      const preflight = device.preflight({ model, receivedBytes }, facts, wish)
      const row = { id, name, vramMb, speed, fit, thinks, downloadBytes, receivedBytes, preflight }
      return { ...row, ...(isOnOwnEdge(model.manifest) && { isForShoppers: true }) }
    }),
  )
}

function isUnderWay({ kind }: ModelState): boolean {
  return kind === 'downloading' || kind === 'loading' || kind === 'measuring'
}

async function choose({ device, board, opened, run }: Parts, id: string): Promise<void> {
  const { wish, chosen } = await board.getKept()
  if (run.getModelId() === id && isUnderWay(board.getState())) return // another page was faster
  const model = findOffered(device, id)
  if (model === null) return board.show({ kind: 'failed', modelId: id, reason: 'off' })
  const receivedBytes = await device.countReceived(model)
  const preflight = device.preflight({ model, receivedBytes }, await device.readFacts(), wish)
  await run.end()
  if (preflight.kind === 'off') {
    return board.show({ kind: 'failed', modelId: id, reason: toRefusalCode(preflight.reasons) })
  }
  if (opened.getId() !== id) await opened.unload()
  await board.keep(chosen === id ? { isOn: true } : { chosen: id, speed: null, isOn: true })
  run.begin(model, receivedBytes)
}

async function pause({ board, run }: Pick<Parts, 'board' | 'run'>): Promise<void> {
  await board.getKept()
  const state = board.getState()
  if (state.kind !== 'downloading' || run.getModelId() === null) return
  const { modelId, receivedBytes, totalBytes } = state
  await run.end()
  board.show({ kind: 'paused', modelId, reason: 'cancelled', receivedBytes, totalBytes })
}

/** A wish that was taken back ends what only it allowed. */
async function stopUnwished({ device, board, run }: Parts): Promise<void> {
  const state = board.getState()
  const model = state.kind === 'downloading' ? findOffered(device, state.modelId) : null
  if (state.kind !== 'downloading' || model === null) return
  const { wish } = await board.getKept()
  const standing = { model, receivedBytes: state.receivedBytes }
  if (device.preflight(standing, await device.readFacts(), wish).kind === 'off') await pause({ board, run })
}

/** Also what this build offers no more; how many bytes that freed. */
async function remove({ device, board, opened, run }: Parts, id: string): Promise<number> {
  const { chosen } = await board.getKept()
  if (run.getModelId() === id) await run.end()
  if (opened.getId() === id) await opened.unload()
  const freed = await device.wipe(id)
  if (chosen === id) await board.keep({ chosen: null, speed: null })
  const state = board.getState()
  if (state.kind !== 'none' && state.modelId === id) board.show({ kind: 'none' })
  return freed
}
