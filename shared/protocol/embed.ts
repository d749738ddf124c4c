import * as v from 'valibot'
import { pageContextSchema } from './conversation.ts'

/** Messages between the loader on the shop page and the widget in its iframe, namespaced by `kefu`. */
export const toWidgetSchema = v.variant('kefu', [
  v.object({ kefu: v.literal('opened') }),
  v.object({ kefu: v.literal('closed') }),
  v.object({ kefu: v.literal('context'), page: pageContextSchema }),
  v.object({ kefu: v.literal('identify'), jwt: v.pipe(v.string(), v.maxLength(4096)) }),
  v.object({ kefu: v.literal('theme'), theme: v.picklist(['light', 'dark', 'system']) }),
  v.object({ kefu: v.literal('locale'), locale: v.picklist(['zh-CN', 'zh-TW', 'en']) }),
  v.object({ kefu: v.literal('shutdown') }),
])
export type ToWidget = v.InferOutput<typeof toWidgetSchema>

export const toLoaderSchema = v.variant('kefu', [
  v.object({ kefu: v.literal('ready') }),
  v.object({ kefu: v.literal('close') }),
  v.object({ kefu: v.literal('unread'), count: v.number() }),
  /** The shopper tapped a product in a card: the shop page may go there. */
  v.object({ kefu: v.literal('navigate'), productId: v.string() }),
])
export type ToLoader = v.InferOutput<typeof toLoaderSchema>
