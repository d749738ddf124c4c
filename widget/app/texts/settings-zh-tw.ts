import type { Texts } from './texts.ts'

/** The settings sheet in traditional Chinese. */
export const settingsZhTw: Texts['settings'] = {
  title: '設定',
  close: '關上設定',
  theme: '外觀',
  themes: { system: '跟隨系統', light: '淺色', dark: '深色' },
  language: '語言',
  personal: '個人化推薦',
  personalOn: '按你看過、加購和買過的商品推薦，每款寫明理由。看過的記錄存在這台裝置，發訊息時帶上。',
  personalOff: '推薦對誰都一樣。這台裝置不再記看過的商品，已經記下的刪掉了。',
  erase: '刪掉本機的聊天',
  eraseHint: '清空這台裝置上的聊天和登入，店鋪那邊的記錄不變。',
  eraseSure: (unsent) => (unsent > 0 ? `還有 ${unsent} 則沒送出去，會一起刪掉。` : '刪掉後這裡從頭開始。'),
  eraseNow: '刪掉',
  eraseKeep: '留著',
}
