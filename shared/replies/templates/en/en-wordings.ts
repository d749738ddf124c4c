import type { ToneWords, Wordings } from '../../wording/wordings.ts'
import { adviceTemplates } from './advice-templates.ts'
import { aftersaleTemplates } from './aftersale-templates.ts'
import { enAnswers } from './answers.data.ts'
import { enCards } from './cards.data.ts'
import { changeTemplates } from './change-templates.ts'
import { orderTemplates } from './order-templates.ts'
import { enPhrases } from './phrases.data.ts'
import { priceTemplates } from './price-templates.ts'
import { ratingTemplates } from './rating-templates.ts'
import { serviceTemplates } from './service-templates.ts'
import { talkTemplates } from './talk-templates.ts'
import { treeTemplates } from './tree-templates.ts'

/** English has no particles; a warm shop is warm by its words. */
const plain: ToneWords = { dear: '', polite: '', you: '', ne: '', o: '' }

/** All words of English. */
export const enWordings: Wordings = {
  language: 'en',
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
  phrases: enPhrases,
  cards: enCards,
  answers: enAnswers,
  tones: { warm: plain, formal: plain, plain },
  typesetting: { gap: ' ', comma: ', ', semicolon: '; ', colon: ': ' },
}
