import type { ModelControl } from './model-control.ts'

/** The control of a thread that has no model to offer: nothing to choose, nothing to fetch, nothing to free. */
export function createAbsentControl(): ModelControl {
  const nothing = async () => {}
  return {
    listModels: async () => [],
    watchModel: async (listener) =>
      listener({ state: { kind: 'none' }, isOn: false, wish: { onPhone: false, onMeteredLink: false } }),
    chooseModel: nothing,
    pauseModel: nothing,
    retryModel: nothing,
    setModelOn: nothing,
    setModelWish: nothing,
    deleteModel: async () => 0,
  }
}
