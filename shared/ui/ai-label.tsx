/** The mark under text a machine wrote: words, never a colour or a sparkle. */
export function AiLabel({ text }: { text: string }) {
  return <span class="ui-ai">{text}</span>
}
