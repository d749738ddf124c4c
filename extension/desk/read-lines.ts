/** The lines of an answer as they come. Between two the page draws and hears keys: a shop's articles are megabytes. */
export async function* readLines(response: Response): AsyncGenerator<string> {
  let held = ''
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  for (let more = await reader?.read(); more && !more.done; more = await reader?.read()) {
    const lines = (held + more.value).split('\n')
    held = lines.pop() ?? ''
    for (const line of lines) {
      yield line
      await new Promise((resume) => setTimeout(resume))
    }
  }
  if (held !== '') yield held
}

/** What lines of JSON are told by. */
export const linesType = 'text/x-ndjson'
