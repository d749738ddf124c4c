import type { Wordings } from '../../wording/wordings.ts'
import { adviceTemplates } from './advice-templates.ts'
import { aftersaleTemplates } from './aftersale-templates.ts'
import { thAnswers } from './answers.data.ts'
import { thCards } from './cards.data.ts'
import { changeTemplates } from './change-templates.ts'
import { orderTemplates } from './order-templates.ts'
import { thPhrases } from './phrases.data.ts'
import { priceTemplates } from './price-templates.ts'
import { ratingTemplates } from './rating-templates.ts'
import { serviceTemplates } from './service-templates.ts'
import { talkTemplates } from './talk-templates.ts'
import { treeTemplates } from './tree-templates.ts'

/** All words of Thai: sentences end in a blank, a particle stands right behind a Thai word and never behind a value. */
export const thWordings: Wordings = {
  language: 'th',
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
  phrases: thPhrases,
  cards: thCards,
  answers: thAnswers,
  tones: {
    warm: { dear: 'คุณลูกค้าคะ ', polite: 'ค่ะ', ask: 'คะ', you: '', ne: '', o: '' },
    formal: { dear: '', polite: 'ค่ะ', ask: 'คะ', you: '', ne: '', o: '' },
    plain: { dear: '', polite: '', ask: '', you: '', ne: '', o: '' },
  },
  typesetting: { gap: ' ', comma: ', ', semicolon: '; ', colon: ': ' },
}
