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
  model: '使用本机模型',
  modelHint: '让回答的措辞更自然。模型只在你的设备上运行，不打开也照样回答。',
  modelChecking: '正在检查这台设备',
  modelAvailable: {
    title: '这台设备可以用',
    text: '模型还没有下载，下载功能随后开放。现在用文章和模板回答，照样即时。',
  },
  modelOff: {
    'insecure-context': { title: '网页没有加密', text: '本机模型只在 https 网页里运行。' },
    'no-webgpu': { title: '浏览器没有开放 GPU', text: '这个浏览器不支持 WebGPU，换新版 Chrome 或 Edge 可以。' },
    'no-adapter': { title: '没有可用的显卡', text: '浏览器支持 WebGPU，但这台设备没有给出能用的显卡。' },
    'no-shader-f16': { title: '显卡缺少半精度', text: '模型要用 shader-f16，这块显卡没有。' },
    'no-library-in-build': { title: '这个版本没有带模型库', text: '店铺用的版本里没有模型的运行库。' },
    'no-weights': { title: '没有模型文件', text: '店铺还没有配置模型文件的来源。' },
    'not-enough-memory': { title: '内存不够', text: '内存或显存低于模型的需要。' },
    'not-enough-space': { title: '空间不够', text: '浏览器能用的空间放不下模型，清理后可以再查。' },
  },
  modelCheckAgain: '再查一次',
  modelNotAsked: '没有下载任何东西',
  erase: '删掉本机的聊天',
  eraseHint: '清空这台设备上的聊天和登录，店铺那边的记录不变。',
  eraseSure: (unsent) => (unsent > 0 ? `还有 ${unsent} 条没发出去，会一起删掉。` : '删掉后这里从头开始。'),
  eraseNow: '删掉',
  eraseKeep: '留着',
}
