import type { ToneWords, Wordings } from '../../wording/wordings.ts'
import { adviceTemplates } from './advice-templates.ts'
import { aftersaleTemplates } from './aftersale-templates.ts'
import { msAnswers } from './answers.data.ts'
import { msCards } from './cards.data.ts'
import { changeTemplates } from './change-templates.ts'
import { orderTemplates } from './order-templates.ts'
import { msPhrases } from './phrases.data.ts'
import { priceTemplates } from './price-templates.ts'
import { ratingTemplates } from './rating-templates.ts'
import { serviceTemplates } from './service-templates.ts'
import { talkTemplates } from './talk-templates.ts'
import { treeTemplates } from './tree-templates.ts'

/** Shops write politely in every tone; a warm one is warm by its words. */
const plain: ToneWords = { dear: '', polite: '', you: '', ne: '', o: '' }

/** All words of Malay. */
export const msWordings: Wordings = {
  language: 'ms',
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
  phrases: msPhrases,
  cards: msCards,
  answers: msAnswers,
  tones: { warm: plain, formal: plain, plain },
  typesetting: { gap: ' ', comma: ', ', semicolon: '; ', colon: ': ' },
}
