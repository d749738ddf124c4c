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
  model: '使用本機模型',
  modelHint: '讓回答的措辭更自然。模型只在你的裝置上執行，不打開也照樣回答。',
  modelChecking: '正在檢查這台裝置',
  modelAvailable: {
    title: '這台裝置可以用',
    text: '模型還沒有下載，下載功能隨後開放。現在用文章和範本回答，照樣即時。',
  },
  modelOff: {
    'insecure-context': { title: '網頁沒有加密', text: '本機模型只在 https 網頁裡執行。' },
    'no-webgpu': { title: '瀏覽器沒有開放 GPU', text: '這個瀏覽器不支援 WebGPU，換新版 Chrome 或 Edge 可以。' },
    'no-adapter': { title: '沒有可用的顯示卡', text: '瀏覽器支援 WebGPU，但這台裝置沒有給出能用的顯示卡。' },
    'no-shader-f16': { title: '顯示卡缺少半精度', text: '模型要用 shader-f16，這張顯示卡沒有。' },
    'no-library-in-build': { title: '這個版本沒有帶模型庫', text: '店鋪用的版本裡沒有模型的執行庫。' },
    'no-weights': { title: '沒有模型檔案', text: '店鋪還沒有設定模型檔案的來源。' },
    'not-enough-memory': { title: '記憶體不夠', text: '記憶體或顯示記憶體低於模型的需要。' },
    'not-enough-space': { title: '空間不夠', text: '瀏覽器能用的空間放不下模型，清理後可以再查。' },
  },
  modelCheckAgain: '再查一次',
  modelNotAsked: '沒有下載任何東西',
  erase: '刪掉本機的聊天',
  eraseHint: '清空這台裝置上的聊天和登入，店鋪那邊的記錄不變。',
  eraseSure: (unsent) => (unsent > 0 ? `還有 ${unsent} 則沒送出去，會一起刪掉。` : '刪掉後這裡從頭開始。'),
  eraseNow: '刪掉',
  eraseKeep: '留著',
}
