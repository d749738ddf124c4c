import type { Locale } from '../format-moment.ts'

/** Words about pictures and videos of a reply; fetched with the first of them. */
export const mediaTexts: Record<
  Locale,
  { noPicture: string; noVideo: string; close: string; before: string; after: string }
> = {
  'zh-CN': {
    noPicture: '图片没加载出来，点一下重试',
    noVideo: '视频没加载出来，点一下重试',
    close: '关闭图片',
    before: '上一张',
    after: '下一张',
  },
  'zh-TW': {
    noPicture: '圖片沒載入成功，點一下重試',
    noVideo: '影片沒載入成功，點一下重試',
    close: '關閉圖片',
    before: '上一張',
    after: '下一張',
  },
  en: {
    noPicture: 'Picture not loaded, tap to try again',
    noVideo: 'Video not loaded, tap to try again',
    close: 'Close picture',
    before: 'Previous',
    after: 'Next',
  },
}
