/** The product's own mark: a speech balloon with a compass needle, in the colour of the words around it. */
export function Mark({ name }: { name: string }) {
  return (
    <svg class={name} viewBox="0 0 28 28" aria-hidden="true">
      <path
        fill="currentColor"
        d="M14 3.5c6 0 10.5 4.3 10.5 9.8S20 23.1 14 23.1c-1.2 0-2.4-.2-3.5-.5l-4.9 2.3.7-4.8c-1.8-1.8-2.8-4.1-2.8-6.8C3.5 7.8 8 3.5 14 3.5Z"
      />
      <path fill="var(--bg-surface)" d="M18.8 8.6 16 15.2l-6.6 2.9 2.8-6.7z" />
    </svg>
  )
}
