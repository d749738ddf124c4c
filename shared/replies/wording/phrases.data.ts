/**
 * The Chinese values that checks and acts put into lines, as keys of their translations. `{name}` stands for a part that
 * is worded by itself; the names in `free-slots.ts` stand for words of the shop or a carrier, which stay as they are.
 */
export const phrases = ['店铺', '转人工'] as const
