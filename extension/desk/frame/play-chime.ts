/** Two short soft tones. Does nothing where the browser has not yet seen a click on this page. */
export function playChime() {
  const context = new AudioContext()
  if (context.state !== 'running') {
    void context.close()
    return
  }
  for (const [index, hertz] of [660, 880].entries()) {
    const from = context.currentTime + index * 0.14
    const tone = context.createOscillator()
    const loudness = context.createGain()
    tone.frequency.value = hertz
    loudness.gain.setValueAtTime(0.0001, from)
    loudness.gain.exponentialRampToValueAtTime(0.06, from + 0.02)
    loudness.gain.exponentialRampToValueAtTime(0.0001, from + 0.22)
    tone.connect(loudness).connect(context.destination)
    tone.start(from)
    tone.stop(from + 0.25)
  }
  setTimeout(() => void context.close(), 600)
}
