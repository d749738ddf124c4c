import type { OpenShopperModel, ShopperModelGround } from './shopper-model.ts'

/** Frees what a model takes where the shop allows none (any more): its code is opened for that alone and writes nothing. */
export async function deleteLeftModel(
  open: OpenShopperModel,
  ground: Omit<ShopperModelGround, 'onChange'>,
  id: string,
): Promise<number> {
  const model = await open({ ...ground, onChange: () => {} })
  try {
    return await model.calls.deleteModel(id)
  } finally {
    await model.close()
  }
}
