import type { OfferedModel } from '../inference/catalogue/list-offered-models.ts'
import { chooseModelTier } from '../inference/choose-model-tier.ts'
import type { WritingEngine } from '../inference/engines/writing-engine.ts'
import type { LocalModel, ModelErrorCode } from '../inference/local-model.ts'
import type { ModelControl, ModelSnapshot, ModelState } from '../inference/model-control.ts'
import type { Logger } from '../lib/logger.ts'
import type { createKeptModel, KeptModel } from './kept-model.ts'
import type { ModelDevice } from './model-device.ts'
import { prepareModel, toRefusalCode } from './prepare-model.ts'

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

interface Run {
  modelId: string
  stop: AbortController
  done: Promise<void>
}

/** These mean that what is here cannot be used, whatever is tried with it. */
const unusable: readonly ModelErrorCode[] = ['not-downloaded', 'download-corrupt', 'library-unusable', 'off']

/** Holds the one chosen model of this device: whoever looks sees the same state, and every failure ends in one. */
export function createModelControl({ device, kept, now, log }: ModelControlDeps): LocalModelKeeper {
  const listeners: ((snapshot: ModelSnapshot) => void)[] = []
  let state: ModelState = { kind: 'none' }
  let held: KeptModel | null = null
  let local: { id: string; model: LocalModel } | null = null
  let run: Run | null = null
  let starting: Promise<KeptModel> | null = null
  let inLine: Promise<unknown> = Promise.resolve()

  const getSnapshot = (known: KeptModel): ModelSnapshot => ({ state, isOn: known.isOn, wish: known.wish })
  const tell = () => {
    if (held !== null) for (const listener of listeners) listener(getSnapshot(held))
  }
  const show = (next: ModelState) => {
    state = next
    tell()
  }
  const find = (id: string | null) => device.listOffered().find((model) => model.id === id) ?? null
  const keep = async (change: Partial<KeptModel>) => {
    await kept.change((before) => ({ ...before, ...change }))
    held = await kept.get()
  }
  const open = (model: OfferedModel) => {
    if (local?.id !== model.id) local = { id: model.id, model: device.open(model) }
    return local.model
  }

  /** After a restart nothing goes on by itself: what was not whole waits for a press. */
  async function begin(): Promise<KeptModel> {
    const known = await kept.get()
    held = known
    if (known.chosen === null) return known
    const model = find(known.chosen)
    state = model === null ? { kind: 'failed', modelId: known.chosen, reason: 'library-unusable' } : await stand(model)
    return known
  }
  async function stand(model: OfferedModel): Promise<ModelState> {
    const receivedBytes = await device.countReceived(model)
    const totalBytes = model.downloadBytes
    if (receivedBytes < totalBytes) {
      return { kind: 'paused', modelId: model.id, reason: 'cancelled', receivedBytes, totalBytes }
    }
    const speed = held?.speed ?? null
    return { kind: 'ready', modelId: model.id, speed, tier: speed && chooseModelTier(speed) }
  }
  const whenBegun = () => {
    starting ??= begin()
    return starting
  }
  /** Presses of several pages at once: one after the other. */
  const inTurn = <T>(act: (known: KeptModel) => Promise<T>): Promise<T> => {
    const turn = inLine.then(async () => {
      await whenBegun()
      return act(held ?? (await kept.get()))
    })
    inLine = turn.catch(() => undefined) // its caller hears of it
    return turn
  }

  async function endRun(): Promise<void> {
    const ended = run
    run = null
    ended?.stop.abort()
    // A load hears no stop; to unload is what ends it.
    if (ended !== null) await local?.model.unload()
    await ended?.done
  }

  async function choose(id: string, { wish }: KeptModel): Promise<void> {
    if (run?.modelId === id && isUnderWay(state)) return // another page was faster
    const model = find(id)
    if (model === null) return show({ kind: 'failed', modelId: id, reason: 'off' })
    const receivedBytes = await device.countReceived(model)
    const preflight = device.preflight({ model, receivedBytes }, await device.readFacts(), wish)
    await endRun()
    if (preflight.kind === 'off') return show({ kind: 'failed', modelId: id, reason: toRefusalCode(preflight.reasons) })
    if (local !== null && local.id !== id) await local.model.unload()
    await keep(held?.chosen === id ? { isOn: true } : { chosen: id, speed: null, isOn: true })
    const stop = new AbortController()
    const from = { receivedBytes, totalBytes: model.downloadBytes }
    const mine: Run = { modelId: id, stop, done: Promise.resolve() }
    run = mine
    show({ kind: 'downloading', modelId: id, ...from })
    mine.done = prepareModel(open(model), { id, from, now, signal: stop.signal, show: showOf(mine) })
      .catch((error: unknown) => {
        log.error('local model failed', { model: id, error: String(error) })
        return showOf(mine)({ kind: 'failed', modelId: id, reason: 'failed' })
      })
      .then(() => {
        if (run === mine) run = null
      })
  }
  /** A run that was replaced says nothing any more. */
  const showOf = (mine: Run) => async (next: ModelState) => {
    if (run !== mine) return
    if (next.kind === 'ready' && next.speed !== null) {
      // A disk that takes nothing more costs one more measurement after the next start.
      await keep({ speed: next.speed }).catch(() => log.warn('speed of the local model not kept', {}))
      if (run !== mine) return
    }
    show(next)
  }

  const control: ModelControl = {
    listModels: async () => {
      const { wish } = await whenBegun()
      const facts = await device.readFacts()
      return Promise.all(
        device.listOffered().map(async (model) => {
          const receivedBytes = await device.countReceived(model)
          const { id, name, vramMb, speed, fit, thinks, downloadBytes } = model
          const preflight = device.preflight({ model, receivedBytes }, facts, held?.wish ?? wish)
          return { id, name, vramMb, speed, fit, thinks, downloadBytes, receivedBytes, preflight }
        }),
      )
    },
    async watchModel(listener) {
      listeners.push(listener)
      await whenBegun()
      if (held !== null) listener(getSnapshot(held))
    },
    chooseModel: (id) => inTurn((known) => choose(id, known)),
    pauseModel: () =>
      inTurn(async () => {
        if (state.kind !== 'downloading' || run === null) return
        const { modelId, receivedBytes, totalBytes } = state
        await endRun()
        show({ kind: 'paused', modelId, reason: 'cancelled', receivedBytes, totalBytes })
      }),
    retryModel: () =>
      inTurn(async (known) => {
        if (state.kind !== 'none') await choose(state.modelId, known)
      }),
    setModelOn: (isOn) =>
      inTurn(async () => {
        await keep({ isOn })
        if (!isOn && run === null) await local?.model.unload()
        tell()
      }),
    setModelWish: (wish) =>
      inTurn(async () => {
        await keep({ wish })
        await stopUnwished()
        tell()
      }),
    deleteModel: (id) =>
      inTurn(async () => {
        const model = find(id)
        const before = model === null ? 0 : await device.countReceived(model)
        if (run?.modelId === id) await endRun()
        if (local?.id === id) await local.model.unload()
        await device.wipe(id)
        if (held?.chosen === id) await keep({ chosen: null, speed: null })
        if (state.kind !== 'none' && state.modelId === id) show({ kind: 'none' })
        return before - (model === null ? 0 : await device.countReceived(model))
      }),
  }

  /** A wish that was taken back ends what only it allowed. */
  async function stopUnwished(): Promise<void> {
    if (state.kind !== 'downloading' || held === null) return
    const { modelId, receivedBytes, totalBytes } = state
    const model = find(modelId)
    if (model === null) return
    if (device.preflight({ model, receivedBytes }, await device.readFacts(), held.wish).kind === 'available') return
    await endRun()
    show({ kind: 'paused', modelId, reason: 'cancelled', receivedBytes, totalBytes })
  }

  /** Why the chosen model may not write at this moment; null: it may. */
  async function whyOff(): Promise<ModelErrorCode | null> {
    const { isOn, wish } = held ?? (await whenBegun())
    if (state.kind !== 'ready') return state.kind === 'failed' ? state.reason : 'not-downloaded'
    if (!isOn || state.tier === null || state.tier === 'too-slow') return 'off'
    return (await device.readFacts()).isPhone === true && !wish.onPhone ? 'off' : null
  }

  /** What a try to write came to; the next one that works takes the trouble back. */
  function note(modelId: string, reason: ModelErrorCode | null): void {
    if (state.kind !== 'ready' || state.modelId !== modelId || reason === 'cancelled') return
    const { reason: before = null, ...rest } = state
    if (reason === before) return
    if (reason === null) show(rest)
    else show(unusable.includes(reason) ? { kind: 'failed', modelId, reason } : { ...rest, reason })
  }

  const engine: WritingEngine = {
    kind: 'local',
    async readiness() {
      const reason = await whyOff()
      return reason === null ? { kind: 'ready' } : { kind: 'off', reason }
    },
    async generate(wish, onText, signal) {
      const model = state.kind === 'ready' ? find(state.modelId) : null
      const reason = await whyOff()
      if (model === null || reason !== null) return { ok: false, reason: reason ?? 'off' }
      const opened = open(model)
      const loaded = await opened.load()
      const written = loaded.ok ? await opened.generate(wish, onText, signal) : loaded
      note(model.id, written.ok ? null : written.reason)
      return written
    },
  }
  return { control, engine }
}

function isUnderWay({ kind }: ModelState): boolean {
  return kind === 'downloading' || kind === 'loading' || kind === 'measuring'
}
