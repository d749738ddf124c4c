import type { Texts } from './texts.ts'

/** The settings sheet in simplified Chinese. */
export const settingsZhCn: Texts['settings'] = {
  title: '设置',
  close: '关上设置',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  language: '语言',
  personal: '个性化推荐',
  personalOn: '按你看过、加购和买过的商品推荐，每款写明理由。看过的记录存在这台设备，发消息时带上。',
  personalOff: '推荐对谁都一样。这台设备不再记看过的商品，已经记下的删掉了。',
  erase: '删掉本机的聊天',
  eraseHint: '清空这台设备上的聊天和登录，店铺那边的记录不变。',
  eraseSure: (unsent) => (unsent > 0 ? `还有 ${unsent} 条没发出去，会一起删掉。` : '删掉后这里从头开始。'),
  eraseNow: '删掉',
  eraseKeep: '留着',
}
