/** A picture of one grey pixel, drawn large enough to be seen. */
export function pictureHtml(alt = ''): string {
  return `<img alt="${alt}" width="80" height="60" src="data:image/gif;base64,R0lGODlhAQABAIAAAMzMzAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==">`
}
