import type { RuleProblem } from '../../../shared/protocol/desk-rules.ts'
import type { RuleTrial } from '../../../shared/protocol/rule-trial.ts'

/** A laboratory without rules: list prices and the first tier; the real one knows more. */
export const scriptedTrial: RuleTrial = {
  tryCart: async ({ rules, products, skus }, { lines, now }) => {
    const priced = lines.map(({ skuId, quantity }) => {
      const sku = skus.find(({ id }) => id === skuId)
      const title = products.find(({ id }) => id === sku?.productId)?.title ?? skuId
      return { skuId, title, quantity, amountMinor: (sku?.priceMinor ?? 0) * quantity }
    })
    const goodsMinor = priced.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
    const [promotion] = rules.promotions
    const offMinor = promotion?.kind === 'threshold' ? (promotion.tiers[0]?.offMinor ?? 0) : 0
    return {
      ok: true,
      usedPoints: 0,
      freeShippingShortOfMinor: null,
      card: {
        kind: 'price',
        lines: priced.map((line) => ({
          ...line,
          allocatedMinor: line.amountMinor - Math.floor(offMinor / priced.length),
        })),
        steps: [{ label: promotion?.name ?? '', detail: '每满 300 减 50', amountMinor: -offMinor }],
        shippingFeeMinor: 0,
        totalMinor: goodsMinor - offMinor,
        savedMinor: offMinor,
        unused: [{ name: '店铺券', reason: '还差 ¥150' }],
        gap: { shortOfMinor: 15_000, offer: '可用「店铺券」（满 999 减 80）', thenTotalMinor: goodsMinor - 2000 },
        exact: true,
        rulesAt: now,
      },
    }
  },
  tryOrder: async () => ({
    verdict: 'request',
    because: 'moving',
    sentence: '包裹已经在路上了',
    details: {},
    assessment: null,
  }),
  speakSamples: async ({ tone, greeting, voice }, isCampaign) => [
    { asked: '你好', answer: `${greeting}${voice?.emoji === 'few' ? '😊' : ''}` },
    { asked: '谢谢', answer: `${tone === 'formal' ? '祝您顺利' : '祝你顺利'}${isCampaign ? '' : '，有需要随时来'}。` },
  ],
  checkRules: async ({ promotions }) =>
    promotions.flatMap((promotion, index): RuleProblem[] => {
      const isBackwards = Date.parse(promotion.endsAt) <= Date.parse(promotion.startsAt)
      const path = `promotions[${index}]`
      const ends = {
        fault: 'end-before-start',
        weight: 'error',
        got: promotion.endsAt,
        other: promotion.startsAt,
      } as const
      return [
        ...(isBackwards ? [{ path: `${path}.endsAt`, ...ends }] : []),
        ...(promotion.name === '' ? [{ path: `${path}.name`, fault: 'empty', weight: 'error' } as const] : []),
      ]
    }),
}
