import type { OfferedModel } from '../inference/catalogue/list-offered-models.ts'
import type { LocalModel } from '../inference/local-model.ts'
import type { ModelDevice } from './model-device.ts'

/** The one model that is open in this thread; another one takes its place. */
export interface OpenedModel {
  open(model: OfferedModel): LocalModel
  getId(): string | null
  /** Frees its memory; its files stay. */
  unload(): Promise<void>
}

/** Opens nothing by itself. */
export function createOpenedModel(device: Pick<ModelDevice, 'open'>): OpenedModel {
  let opened: { id: string; model: LocalModel } | null = null
  return {
    open(model) {
      if (opened?.id !== model.id) opened = { id: model.id, model: device.open(model) }
      return opened.model
    },
    getId: () => opened?.id ?? null,
    unload: async () => opened?.model.unload(),
  }
}
