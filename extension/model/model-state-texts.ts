import { estimateReplyMs, type ModelTier } from '../../shared/inference/choose-model-tier.ts'
import type { ModelState } from '../../shared/inference/model-control.ts'
import { modelErrorTexts } from '../../shared/inference/model-error-texts.data.ts'
import { formatWait, shareOf } from './model-words.ts'

export type ModelTrouble = Extract<ModelState, { kind: 'failed' }>['reason']
export type ReadyModel = Extract<ModelState, { kind: 'ready' }>

/** How a device of this speed is used. */
export const tierTexts: Record<ModelTier, { title: string; text: string }> = {
  'improves-in-place': { title: '边写边润色', text: '草稿一出来，就在原处改得更顺口' },
  'on-request': { title: '点一下才润色', text: '这台电脑写一条要等几秒，在草稿上点「润色」才写' },
  'too-slow': { title: '这台电脑太慢', text: '写一条要 20 秒以上，没人等得起。草稿先不润色，可以换小一点的模型' },
}

/** What stands above the state, and is said when it changes. */
export function titleOf(state: ModelState, isOn: boolean): string {
  switch (state.kind) {
    case 'none':
      return '还没有下载模型'
    case 'downloading':
      return '正在下载模型'
    case 'paused': {
      const share = `${shareOf(state.receivedBytes, state.totalBytes)}%`
      return state.reason === 'cancelled'
        ? `暂停在 ${share}`
        : `下到 ${share} 停了：${modelErrorTexts[state.reason].title}`
    }
    case 'loading':
      return '正在装入模型'
    case 'measuring':
      return '正在测这台电脑的速度'
    case 'ready':
      return titleOfReady(state, isOn)
    case 'failed':
      return modelErrorTexts[state.reason].title
  }
}

function titleOfReady({ tier }: ReadyModel, isOn: boolean): string {
  if (tier === 'too-slow') return '模型下好了，可这台电脑太慢'
  if (!isOn) return '润色关着，模型留在本机'
  return tier === null ? '模型已就绪，还没测速' : `模型已就绪：${tierTexts[tier].title}`
}

/** For a screen reader: each change once, and of a download every tenth. */
export function announcementOf(state: ModelState, isOn: boolean): string {
  if (state.kind === 'none') return ''
  if (state.kind !== 'downloading') return titleOf(state, isOn)
  const tenth = Math.floor(shareOf(state.receivedBytes, state.totalBytes) / 10) * 10
  return tenth === 0 ? '正在下载模型' : `已下载 ${tenth}%`
}

/** A Chinese token holds about this many characters. */
const lettersOfToken = 1.4

/** 约 38 字/秒，一条草稿约 2 秒 */
export function describeSpeed({ speed }: ReadyModel): string | null {
  if (speed === null) return null
  const [rate, replyMs] = [speed.tokensPerSecond, estimateReplyMs(speed)]
  if (rate === null || replyMs === null) return '没测出来'
  const letters = rate * lettersOfToken
  const shown = letters >= 10 ? Math.round(letters).toString() : letters.toFixed(1)
  const wait = replyMs < 58_000 ? `约 ${Math.max(1, Math.round(replyMs / 1000))} 秒` : formatWait(replyMs / 1000)
  return `约 ${shown} 字/秒，一条草稿${wait}`
}
