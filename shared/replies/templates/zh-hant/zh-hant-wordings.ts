import type { ToneWords, Wordings } from '../../wording/wordings.ts'
import { adviceTemplates } from './advice-templates.ts'
import { aftersaleTemplates } from './aftersale-templates.ts'
import { zhHantAnswers } from './answers.data.ts'
import { zhHantCards } from './cards.data.ts'
import { changeTemplates } from './change-templates.ts'
import { orderTemplates } from './order-templates.ts'
import { zhHantPhrases } from './phrases.data.ts'
import { priceTemplates } from './price-templates.ts'
import { ratingTemplates } from './rating-templates.ts'
import { serviceTemplates } from './service-templates.ts'
import { talkTemplates } from './talk-templates.ts'
import { treeTemplates } from './tree-templates.ts'

/** Nobody is called 亲 in Taiwan or Hong Kong. */
const plain: ToneWords = { dear: '', polite: '', you: '你', ne: '', o: '' }

/** All words of traditional Chinese, as shops in Taiwan and Hong Kong write. */
export const zhHantWordings: Wordings = {
  language: 'zh-Hant',
  lines: {
    ...talkTemplates,
    ...adviceTemplates,
    ...priceTemplates,
    ...orderTemplates,
    ...changeTemplates,
    ...aftersaleTemplates,
    ...serviceTemplates,
    ...ratingTemplates,
    ...treeTemplates,
  },
  phrases: zhHantPhrases,
  cards: zhHantCards,
  answers: zhHantAnswers,
  tones: { warm: { ...plain, ne: '呢', o: '喔' }, formal: { ...plain, you: '您' }, plain },
  typesetting: { gap: '', comma: '、', semicolon: '；', colon: '：' },
}
