const wantsPerson = /人工|真人|客服/
/** 转人工 asks for a person; a longer message that names one asks something else too. */
const shortWish = 12

/** Whether a shopper's message asks for a person and for nothing else. */
export function asksForPerson(text: string): boolean {
  return text.length <= shortWish && wantsPerson.test(text)
}
