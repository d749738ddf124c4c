import type { SellerEngine } from '../../../shared/engine/api.ts'

type Model = Pick<
  SellerEngine,
  | 'listModels'
  | 'chooseModel'
  | 'pauseModel'
  | 'retryModel'
  | 'setModelOn'
  | 'setModelWish'
  | 'deleteModel'
  | 'rewordDraft'
  | 'takeDraft'
>

const nothing = () => Promise.resolve()

/** No model is offered, and none writes. */
export const scriptedModel: Model = {
  listModels: () => Promise.resolve([]),
  chooseModel: nothing,
  pauseModel: nothing,
  retryModel: nothing,
  setModelOn: nothing,
  setModelWish: nothing,
  deleteModel: () => Promise.resolve(0),
  rewordDraft: nothing,
  takeDraft: nothing,
}
