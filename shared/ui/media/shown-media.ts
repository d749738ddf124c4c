/** A picture or video of a reply, as its part says it. */
export interface ShownMedia {
  /** Of a video: what is shown until it plays, empty where there is none. */
  path: string
  alt: string
  width?: number | undefined
  height?: number | undefined
  videoPath?: string | undefined
}
