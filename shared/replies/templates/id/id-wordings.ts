import type { Wordings } from '../../wording/wordings.ts'
import { adviceTemplates } from './advice-templates.ts'
import { aftersaleTemplates } from './aftersale-templates.ts'
import { idAnswers } from './answers.data.ts'
import { idCards } from './cards.data.ts'
import { changeTemplates } from './change-templates.ts'
import { orderTemplates } from './order-templates.ts'
import { idPhrases } from './phrases.data.ts'
import { priceTemplates } from './price-templates.ts'
import { ratingTemplates } from './rating-templates.ts'
import { serviceTemplates } from './service-templates.ts'
import { talkTemplates } from './talk-templates.ts'
import { treeTemplates } from './tree-templates.ts'

/** All words of Indonesian. A line may begin in small letters behind the warm opening. */
export const idWordings: Wordings = {
  language: 'id',
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
  phrases: idPhrases,
  cards: idCards,
  answers: idAnswers,
  tones: {
    warm: { dear: 'Kak, ', polite: ' ya', you: '', ne: '', o: '' },
    formal: { dear: '', polite: '', you: '', ne: '', o: '' },
    plain: { dear: '', polite: '', you: '', ne: '', o: '' },
  },
  typesetting: { gap: ' ', comma: ', ', semicolon: '; ', colon: ': ' },
}
