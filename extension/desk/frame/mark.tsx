/** The product's mark: a speech bubble that holds a compass needle. */
export function Mark() {
  return (
    <svg class="dk-mark" viewBox="0 0 28 28" aria-hidden="true">
      <path
        class="dk-mark-bubble"
        d="M14 3.2c6.1 0 10.8 4.3 10.8 9.9S20.1 23 14 23c-1.3 0-2.5-.2-3.6-.5l-5 2.4.8-4.9C4.3 18.2 3.2 15.8 3.2 13.1c0-5.6 4.7-9.9 10.8-9.9Z"
      />
      <path class="dk-mark-needle" d="m19 8.2-3 6.9-6.9 3 3-6.9Z" />
    </svg>
  )
}
