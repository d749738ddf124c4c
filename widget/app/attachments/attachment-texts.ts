import type { PictureTexts } from '../../../shared/ui/pictures/picture-strip.tsx'
import type { Texts } from '../texts/texts.ts'
import type { PictureRefusal } from './use-pictures.ts'

interface AttachmentTexts extends PictureTexts {
  attach: string
  tray: string
  remove: (at: number) => string
  preparing: (name: string) => string
  /** What the bar over a picture on its way says. */
  sending: (at: number, count: number) => string
  /** Bytes that have left, of all. */
  sent: (sent: string, of: string) => string
  callOff: string
  refused: Record<PictureRefusal, string>
}

/** Words about pictures; fetched with the first one. */
export const attachmentTexts: Record<Texts['locale'], AttachmentTexts> = {
  'zh-CN': {
    attach: '发照片',
    alt: (at, count) => (count > 1 ? `你发的照片，第 ${at} 张，共 ${count} 张` : '你发的照片'),
    failed: '没加载出来，点一下重试',
    close: '关闭照片',
    before: '上一张',
    after: '下一张',
    tray: '要发的照片',
    remove: (at) => `移除第 ${at} 张`,
    preparing: (name) => `正在处理 ${name}`,
    sending: (at, count) => (count > 1 ? `正在上传第 ${at} 张，共 ${count} 张` : '正在上传照片'),
    sent: (sent, of) => `已传 ${sent}，共 ${of}`,
    callOff: '取消发送',
    refused: {
      heic: 'HEIC 照片发不了，截一张图或在相机设置里改成「兼容性最佳」再发。',
      type: '只能发 JPEG、PNG、WebP 照片。',
      size: '照片太大，缩小后还超过 10 MB，换一张小一点的。',
      broken: '有一张照片打不开，换一张试试。',
      many: '一次最多发 9 张，多出来的没有加上。',
    },
  },
  'zh-TW': {
    attach: '傳照片',
    alt: (at, count) => (count > 1 ? `你傳的照片，第 ${at} 張，共 ${count} 張` : '你傳的照片'),
    failed: '沒載入成功，點一下重試',
    close: '關閉照片',
    before: '上一張',
    after: '下一張',
    tray: '要傳的照片',
    remove: (at) => `移除第 ${at} 張`,
    preparing: (name) => `正在處理 ${name}`,
    sending: (at, count) => (count > 1 ? `正在上傳第 ${at} 張，共 ${count} 張` : '正在上傳照片'),
    sent: (sent, of) => `已傳 ${sent}，共 ${of}`,
    callOff: '取消傳送',
    refused: {
      heic: 'HEIC 照片傳不了，截一張圖或在相機設定裡改成「最相容」再傳。',
      type: '只能傳 JPEG、PNG、WebP 照片。',
      size: '照片太大，縮小後還超過 10 MB，換一張小一點的。',
      broken: '有一張照片打不開，換一張試試。',
      many: '一次最多傳 9 張，多出來的沒有加上。',
    },
  },
  en: {
    attach: 'Send photos',
    alt: (at, count) => (count > 1 ? `Your photo ${at} of ${count}` : 'Your photo'),
    failed: 'Not loaded, tap to try again',
    close: 'Close photo',
    before: 'Previous',
    after: 'Next',
    tray: 'Photos to send',
    remove: (at) => `Remove photo ${at}`,
    preparing: (name) => `Preparing ${name}`,
    sending: (at, count) => (count > 1 ? `Uploading photo ${at} of ${count}` : 'Uploading your photo'),
    sent: (sent, of) => `${sent} of ${of}`,
    callOff: 'Do not send',
    refused: {
      heic: 'HEIC photos cannot be sent. Take a screenshot, or set the camera to its most compatible format.',
      type: 'Only JPEG, PNG and WebP photos can be sent.',
      size: 'Too large: even made smaller it is over 10 MB. Try a smaller one.',
      broken: 'One photo cannot be opened, try another.',
      many: 'Up to 9 photos at a time; the rest were left out.',
    },
  },
}
