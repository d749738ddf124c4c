/** A labelled utterance. */
export type Example = { label: string; text: string }
