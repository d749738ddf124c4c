/** Words in Latin, Thai or Burmese letters, more than a size or a code: worth a look at their language. */
export function mayBeForeign(text: string): boolean {
  return /[\p{Script=Thai}\p{Script=Myanmar}]{2}|\p{Script=Latin}{2,}[^\p{L}]+\p{Script=Latin}{2,}/u.test(text)
}
