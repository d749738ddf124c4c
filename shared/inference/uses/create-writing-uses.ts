import { detectLanguage, type Language } from '../../language/detect-language.ts'
import type { WritingUses } from '../../protocol/writing-uses.ts'
import { rewordChecked } from './reword-checked.ts'
import { toneText } from './tones/tone-text.ts'
import { beginTranslation } from './translation/begin-translation.ts'
import { endTranslation } from './translation/end-translation.ts'
import { translate } from './translation/translate.ts'
import { writeArticle } from './write-article.ts'
import type { WritingModel } from './write-checked.ts'

const orders = {
  summary: '你替店铺客服把一段交接小结写得更通顺，写给接手的同事看。最多三句话，不称呼任何人。',
  warm: '你替店铺客服改写一段回复，语气亲切自然，不油腻。',
  formal: '你替店铺客服改写一段回复，语气礼貌正式，用“您”，不用语气词。',
  short: '你替店铺客服改写一段回复，尽量简短，条件和办法一个都不能少。',
} as const

/** What a seller may ask a model for beside drafts. What it writes is shown only after its check. */
export function createWritingUses(model: WritingModel): WritingUses {
  return {
    rewordSummary: (summary) => rewordChecked(model, { basis: summary, order: orders.summary }),
    toneDraft: async (text) => toneText(text),
    rewordTone: (text, tone) => rewordChecked(model, { basis: text, order: orders[tone] }),
    readLanguage: async (texts) => texts.reduce<Language>((last, text) => detectLanguage(text, last), 'zh-Hans'),
    beginTranslation: async (text, to) => beginTranslation(text, to),
    endTranslation: async (task, written) => endTranslation(task, written),
    translate: (task) => translate(model, task),
    writeArticle: (question, answers) => writeArticle(model, question, answers),
  }
}
