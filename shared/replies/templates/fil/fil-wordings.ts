import type { ToneWords, Wordings } from '../../wording/wordings.ts'
import { adviceTemplates } from './advice-templates.ts'
import { aftersaleTemplates } from './aftersale-templates.ts'
import { filAnswers } from './answers.data.ts'
import { filCards } from './cards.data.ts'
import { changeTemplates } from './change-templates.ts'
import { orderTemplates } from './order-templates.ts'
import { filPhrases } from './phrases.data.ts'
import { priceTemplates } from './price-templates.ts'
import { ratingTemplates } from './rating-templates.ts'
import { serviceTemplates } from './service-templates.ts'
import { talkTemplates } from './talk-templates.ts'
import { treeTemplates } from './tree-templates.ts'

/** Shops say “po” to everyone, and all the more when they are formal. */
const polite: ToneWords = { dear: '', polite: ' po', you: '', ne: '', o: '' }

/** All words of Filipino. */
export const filWordings: Wordings = {
  language: 'fil',
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
  phrases: filPhrases,
  cards: filCards,
  answers: filAnswers,
  tones: { warm: polite, formal: polite, plain: { ...polite, polite: '' } },
  typesetting: { gap: ' ', comma: ', ', semicolon: '; ', colon: ': ' },
}
