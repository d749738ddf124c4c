/** 售后 / 退换货 → its levels. */
export function splitCategory(text: string): string[] {
  return text
    .split(/[/／]/)
    .map((level) => level.trim())
    .filter(Boolean)
}
