const shape = /^[A-Z0-9]{1,5}[A-Z0-9-]{7,24}$/
const mobile = /^1[3-9]\d{9}$/
const digitsAtLeast = 8

/** A parcel's number as it is kept: capital letters, no blanks. */
export function toWaybill(said: string): string {
  return said.replace(/[\s_]/g, '').toUpperCase()
}

/** Whether a number may be a courier's: long enough and no phone; which courier's it is does not matter. */
export function isWaybill(number: string): boolean {
  const digits = number.replace(/\D/g, '').length
  return shape.test(number) && digits >= digitsAtLeast && !mobile.test(number)
}
