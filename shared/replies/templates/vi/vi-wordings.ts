import type { Wordings } from '../../wording/wordings.ts'
import { adviceTemplates } from './advice-templates.ts'
import { aftersaleTemplates } from './aftersale-templates.ts'
import { viAnswers } from './answers.data.ts'
import { viCards } from './cards.data.ts'
import { changeTemplates } from './change-templates.ts'
import { orderTemplates } from './order-templates.ts'
import { viPhrases } from './phrases.data.ts'
import { priceTemplates } from './price-templates.ts'
import { ratingTemplates } from './rating-templates.ts'
import { serviceTemplates } from './service-templates.ts'
import { talkTemplates } from './talk-templates.ts'
import { treeTemplates } from './tree-templates.ts'

/** All words of Vietnamese. A line may begin in small letters behind the warm opening. */
export const viWordings: Wordings = {
  language: 'vi',
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
  phrases: viPhrases,
  cards: viCards,
  answers: viAnswers,
  tones: {
    warm: { dear: 'Dạ ', polite: ' ạ', you: '', ne: '', o: '' },
    formal: { dear: '', polite: ' ạ', you: '', ne: '', o: '' },
    plain: { dear: '', polite: '', you: '', ne: '', o: '' },
  },
  typesetting: { gap: ' ', comma: ', ', semicolon: '; ', colon: ': ' },
}
