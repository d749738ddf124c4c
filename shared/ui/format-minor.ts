/** `sum` always shows two decimals (¥1,078.00); `sentence` drops empty ones (¥142). */
export type MoneyForm = 'sum' | 'sentence'

/** Money as a person reads it, from whole minor units of yuan. */
export function formatMinor(amountMinor: number, form: MoneyForm = 'sentence'): string {
  const minor = Math.abs(amountMinor)
  const whole = String(Math.floor(minor / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const cents = String(minor % 100).padStart(2, '0')
  const decimals = form === 'sentence' && cents === '00' ? '' : `.${cents}`
  return `${amountMinor < 0 ? '−' : ''}¥${whole}${decimals}`
}
