interface Size {
  width: number
  height: number
}

/** The size that fits into a square of this edge, in the same shape; never larger than it is. */
export function fitInto({ width, height }: Size, edge: number): Size {
  const scale = Math.min(1, edge / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
