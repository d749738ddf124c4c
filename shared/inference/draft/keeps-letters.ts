import { toSimplified } from '../../language/normalise-text.ts'

const denials = /不|没|未|无|别|非|勿|\b(?:not?|never|without|cannot)\b|n't\b/gi
/** Words with such a letter that deny nothing: manners (不好意思), links (不过), and words of another meaning (分别). */
const neutral =
  /[分特级类区性个识]别|别[的家处]|非常|除非|不(?:[过仅但管论妨错断久少止锈足]|同(?!意|步|时))|不好意思|没(?:问题|关系|事)|别(?:担心|着急|急|客气|忘|错过)|不(?:用|必|要)?(?:担心|着急|急|客气|谢)|(?:无[需须]|请勿)担心|无(?:忧|误|理由|线)|是否|不便之处|未来(?!得)/g
const hidden = /(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu

/** As many words that deny as before, in either script: a judge of meaning may overlook one that came or went, a count does not. */
export function keepsDenials(text: string, written: string): boolean {
  return countDenials(text) === countDenials(written)
}

/** No letter that nobody sees and the text does not hold: words for machines hide in them. */
export function keepsPlain(text: string, written: string): boolean {
  return (written.match(hidden) ?? []).every((letter) => text.includes(letter))
}

function countDenials(text: string): number {
  return toSimplified(text).replace(neutral, '').match(denials)?.length ?? 0
}
