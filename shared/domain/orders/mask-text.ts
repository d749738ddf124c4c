const phone = /(?<!\d)(?:\+?86[\s-]?)?(1[3-9]\d)[\s-]?\d{4}[\s-]?(\d{4})(?!\d)/g
const landline = /(?<!\d)(0\d{2,3})[-\s]\d{7,8}(?!\d)/g
const identityNumber = /(?<!\d)(\d{3})\d{11}(\d{3}[\dXx])(?![\dXx])/g
const bankCard = /(?<!\d)\d(?:[ -]?\d){15,18}(?!\d)/g
const email = /([A-Za-z0-9])[A-Za-z0-9._%+-]*@([A-Za-z0-9.-]+\.[A-Za-z]{2,})/g

/* A road or estate, then numbered units, whatever names stand between them, and a bare room number at the end. */
const road = '[\\p{Script=Han}A-Za-z]{1,24}?(?:路|街|大道|巷|弄|胡同|小区|花园|公寓|大厦|新村|村)'
const unit = '[\\p{Script=Han}\\s]{0,10}?[A-Za-z]?\\d+[A-Za-z]?\\s*(?:号楼|号院|号|栋|幢|座|单元|楼|层|室|弄)'
const street = new RegExp(`${road}(?:${unit})+(?:\\s?\\d{2,4}(?!\\d))?`, 'gu')
const beforeStreet =
  /^(?:\p{Script=Han}{0,8}?(?:送到|寄到|发到|改到|改成|换成|住在|地址是?))?(?:\p{Script=Han}{1,8}?(?:特别行政区|自治区|自治州|省|市|(?<!小)区|县|镇|乡))*/u

/** Masks phones, identity numbers, bank cards, e-mail addresses and street addresses for logs and excerpts; province, city and district stay. */
export function maskPersonal(text: string): string {
  return text
    .replace(identityNumber, '$1***********$2')
    .replace(bankCard, (digits) => `**** **** **** ${digits.replace(/\D/g, '').slice(-4)}`)
    .replace(phone, '$1 **** $2')
    .replace(landline, '$1-****')
    .replace(email, '$1***@$2')
    .replace(street, (found) => `${beforeStreet.exec(found)?.[0] ?? ''}****`)
}
