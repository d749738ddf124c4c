import type { ToneWords, Wordings } from '../../wording/wordings.ts'
import { adviceTemplates } from './advice-templates.ts'
import { aftersaleTemplates } from './aftersale-templates.ts'
import { myAnswers } from './answers.data.ts'
import { myCards } from './cards.data.ts'
import { changeTemplates } from './change-templates.ts'
import { orderTemplates } from './order-templates.ts'
import { myPhrases } from './phrases.data.ts'
import { priceTemplates } from './price-templates.ts'
import { ratingTemplates } from './rating-templates.ts'
import { serviceTemplates } from './service-templates.ts'
import { talkTemplates } from './talk-templates.ts'
import { treeTemplates } from './tree-templates.ts'

/** Sentences are polite in every tone and alike for all genders. */
const plain: ToneWords = { dear: '', polite: '', you: '', ne: '', o: '' }

/** All words of Burmese. */
export const myWordings: Wordings = {
  language: 'my',
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
  phrases: myPhrases,
  cards: myCards,
  answers: myAnswers,
  tones: { warm: { ...plain, polite: 'နော်' }, formal: plain, plain },
  typesetting: { gap: ' ', comma: '၊ ', semicolon: '; ', colon: ': ' },
}
