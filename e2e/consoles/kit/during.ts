/** Lets the page's time pass in small steps until a promise settles. */
export async function during<T>(
  promise: Promise<T>,
  advance: (ms: number) => Promise<void>,
  onStep: () => void = () => {},
): Promise<T> {
  let isSettled = false
  const settle = () => {
    isSettled = true
  }
  promise.then(settle, settle)
  for (let step = 0; step < 200 && !isSettled; step += 1) {
    onStep()
    await advance(25)
  }
  return promise
}
