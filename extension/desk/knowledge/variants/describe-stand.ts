import type { VariantStand } from '../../../../shared/protocol/desk-variants.ts'

/** The figures of one answer in words; a share that nobody let be known is no share. */
export function describeStand({ asked, solved, total, satisfied, share, low, high }: VariantStand) {
  const spread =
    total === 0
      ? '还没有客户说满意不满意'
      : `${total} 位客户里 ${satisfied} 位满意，可信范围 ${percent(low)}–${percent(high)}`
  return {
    asked: `${asked.toLocaleString('zh-CN')} 次`,
    satisfied: total === 0 ? '—' : percent(share),
    solved: `${solved.toLocaleString('zh-CN')} 次`,
    spread,
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
