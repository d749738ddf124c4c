/** 138 **** 6021. Numbers that arrive masked stay as they are. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/[\s-]/g, '')
  return /^\d{11}$/.test(digits) ? `${digits.slice(0, 3)} **** ${digits.slice(-4)}` : phone
}
