const phone = /(?<!\d)(?:\+?86[\s-]?)?(1[3-9]\d)[\s-]?\d{4}[\s-]?(\d{4})(?!\d)/g
const landline = /(?<!\d)(0\d{2,3})[-\s]\d{7,8}(?!\d)/g
const identityNumber = /(?<!\d)(\d{3})\d{11}(\d{3}[\dXx])(?![\dXx])/g
const bankCard = /(?<!\d)\d{4}(?:[\s-]?\d{4}){2,3}[\s-]?\d{0,3}(\d{4})(?!\d)/g
const email = /([A-Za-z0-9])[A-Za-z0-9._%+-]*@([A-Za-z0-9.-]+\.[A-Za-z]{2,})/g
/** From the road or estate to the room; what stands before it (province, city, district) stays. */
const street =
  /[\p{Script=Han}A-Za-z0-9]{1,12}?(?:路|街|大道|巷|弄|胡同|小区|花园|公寓|大厦|新村|村)[\p{Script=Han}A-Za-z0-9\s#-]{0,24}?\d+\s*(?:号楼|号院|号|栋|幢|座|单元|楼|层|室|弄)(?:[\dA-Za-z\p{Script=Han}-]{0,12}?(?:号楼|号|栋|幢|座|单元|楼|层|室))*(?:\d{2,4})?/gu

/** Masks phones, identity numbers, bank cards, e-mail addresses and street addresses for logs and excerpts. */
export function maskPersonal(text: string): string {
  return text
    .replace(identityNumber, '$1***********$2')
    .replace(phone, '$1 **** $2')
    .replace(landline, '$1-****')
    .replace(bankCard, '**** **** **** $1')
    .replace(email, '$1***@$2')
    .replace(street, maskStreet)
}

function maskStreet(found: string): string {
  const kept = /^(?:[\p{Script=Han}]{1,8}?(?:特别行政区|自治区|自治州|省|市|区|县|镇|乡))+/u.exec(found)?.[0] ?? ''
  return `${kept}****`
}
