import type { WritingCheck, WritingReport } from '../../../shared/protocol/writing.ts'

const instead = '有事在这里说就好'

/** A check that knows one word, in every place where it stands. */
export const scriptedWriting: WritingCheck = {
  async checkWriting({ text }): Promise<WritingReport> {
    const start = text.indexOf('加微信')
    if (start < 0) return { findings: [], whole: null, words: null }
    const span = { start, end: start + 3 }
    const whole = text.slice(0, start) + instead + text.slice(span.end)
    return {
      findings: [
        {
          ...{ kind: 'contact', rule: 'contact.wechat', span, severity: 'block' },
          source: { by: 'shop', name: '本店禁用词', isChecked: true },
          why: '站外联系容易被判导流。',
          rewording: { ...span, text: instead },
        },
      ],
      whole,
      words: null,
    }
  },
  noteWriting: () => Promise.resolve(),
}
