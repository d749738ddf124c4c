import { assert } from '../../shared/lib/assert.ts'
import { loadShopKeys, type ShopKeys } from '../auth/shop-keys.ts'
import { log } from '../http/log.ts'

/** The keys of a room's shop: loaded before the first row is read, then at hand without waiting. */
export function createRoomKeys(env: Env, shop: () => string) {
  let keys: ShopKeys | null = null
  return {
    /** Throws when the keys cannot be loaded. */
    async load(): Promise<void> {
      keys ??= await loadShopKeys(env, shop())
    },
    /** False, and logged, when the room cannot read its own rows now. */
    async tryLoad(): Promise<boolean> {
      try {
        keys ??= await loadShopKeys(env, shop())
        return true
      } catch (error) {
        log.error('room.locked', { shop: shop(), message: String(error) })
        return false
      }
    },
    get(): ShopKeys {
      assert(keys !== null, 'the room was used before its keys were loaded')
      return keys
    },
  }
}
export type RoomKeys = ReturnType<typeof createRoomKeys>
