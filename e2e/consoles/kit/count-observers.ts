/** Counts what observes the page from now on: a reader has one observer, and none when it is told to end. */
export function countObservers() {
  const living = new Set<MutationObserver>()
  let most = 0
  const { observe, disconnect } = MutationObserver.prototype
  MutationObserver.prototype.observe = function (this: MutationObserver, ...given) {
    living.add(this)
    most = Math.max(most, living.size)
    observe.apply(this, given)
  }
  MutationObserver.prototype.disconnect = function (this: MutationObserver) {
    living.delete(this)
    disconnect.call(this)
  }
  return {
    most: () => most,
    end() {
      Object.assign(MutationObserver.prototype, { observe, disconnect })
      return living.size
    },
  }
}
