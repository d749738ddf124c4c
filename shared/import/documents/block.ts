/** A part of a document, whatever kind of file it came from. */
export type Block =
  | { kind: 'heading'; level: number; text: string; place: number }
  | { kind: 'line'; text: string; place: number }
  /** Of a list. */
  | { kind: 'item'; isOrdered: boolean; text: string; place: number }
  | { kind: 'table'; rows: string[][]; place: number }
