import type { VariantStands } from '../../../shared/protocol/desk-variants.ts'

const ahead: VariantStands = {
  rows: [
    { variant: 'A', asked: 412, solved: 96, total: 180, satisfied: 155, share: 0.861, low: 0.803, high: 0.904 },
    { variant: 'B', asked: 405, solved: 80, total: 174, satisfied: 128, share: 0.736, low: 0.666, high: 0.795 },
  ],
  verdict: { kind: 'better', variant: 'A', text: '答案 A 更好（p = 0.004）' },
}

const few: VariantStands = {
  rows: [
    { variant: 'B', asked: 3, solved: 0, total: 1, satisfied: 1, share: 1, low: 0.207, high: 1 },
    { variant: 'A', asked: 2, solved: 0, total: 0, satisfied: 0, share: 0, low: 0, high: 1 },
  ],
  verdict: { kind: 'too-few', variant: null, text: '样本还不够：每个答案至少要 30 次反馈，还差 30 次' },
}

/** How the answers of an article went: one with much to tell, any other with little. */
export function answerVariants(path: string): Response {
  return Response.json(path.includes('return-tags') ? ahead : few)
}
