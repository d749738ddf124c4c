import type { WordsBy, WritingRefusal } from '../../shared/protocol/writing-uses.ts'

/** Why a model gave no words, and what stands instead. */
export const refusalTexts: Record<WritingRefusal, string> = {
  'no-model': '现在没有能写字的模型，看看设置里的「本机模型」',
  'budget-used': '店铺今天的用量到了上限，明天再用',
  'too-slow': '等了 30 秒还没写好，先不等了',
  'too-long': '太长了，没有用',
  failed: '模型没有写出来，可以再试一次',
  'not-faithful': '写出来的和原意对不上，没有用',
  'values-differ': '写出来的数字或单号对不上，没有用',
  'wrong-language': '写出来的语言不对，没有用',
  'not-better': '没有更好的说法，照原样就行',
  'nothing-to-write': '这里没有可以改写的话',
}

const rewordedBy: Record<WordsBy, string> = { local: '本机润色', browser: '浏览器润色', edge: '云端润色' }

/** Who put words together; where nobody says it, it was the model on this device. */
export function describeWriter(by: WordsBy = 'local'): string {
  return rewordedBy[by]
}
