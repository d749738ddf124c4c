/** A name as it stands before a verb: one that ends in Latin letters keeps a space. */
export function nameOther(author: string): string {
  if (author === '') return '同事'
  return /[!-~]$/.test(author) ? `${author} ` : author
}
