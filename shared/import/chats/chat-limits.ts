/** What a chat export may hold. */
export const chatLimits = {
  fileBytes: 50 * 1024 * 1024,
  /** A workbook's unpacked parts. */
  partBytes: 120 * 1024 * 1024,
  messages: 1_000_000,
  columns: 200,
  /** What is longer is cut: no shopper can post more at once. */
  textCharacters: 4_000,
  /** One entry of a JSON file; a longer one is a bad row. */
  entryCharacters: 8 * 1024 * 1024,
}
