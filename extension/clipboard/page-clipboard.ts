/**
 * The clipboard of a page that never has the focus, as the engine host is: the asynchronous API refuses there, a field
 * and the old commands do not once the seller allowed it.
 */
export const pageClipboard = {
  /** Null where the browser did not let it be read. */
  read(): string | null {
    return withField((field) => {
      field.focus()
      return document.execCommand('paste') ? field.value : null
    })
  },
  write(text: string): boolean {
    return withField((field) => {
      field.value = text
      field.select()
      return document.execCommand('copy')
    })
  },
}

function withField<T>(use: (field: HTMLTextAreaElement) => T): T {
  const field = document.createElement('textarea')
  document.body.append(field)
  try {
    return use(field)
  } finally {
    field.remove()
  }
}
