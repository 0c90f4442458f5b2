/** A browser may have no sound, or no room for one more of its kind. */
function open(): AudioContext | undefined {
  try {
    return new AudioContext();
  } catch {
    return undefined;
  }
}

/** Two short soft tones, made on the spot: no file to load. A browser that has not been touched yet may stay silent. */
export function chime(): void {
  const audio = open();
  if (!audio) return;
  const start = audio.currentTime;
  for (const [at, pitch] of [
    [0, 660],
    [0.16, 880],
  ] as const) {
    const tone = audio.createOscillator();
    const loud = audio.createGain();
    tone.frequency.value = pitch;
    loud.gain.setValueAtTime(0, start + at);
    loud.gain.linearRampToValueAtTime(0.12, start + at + 0.02);
    loud.gain.exponentialRampToValueAtTime(0.001, start + at + 0.3);
    tone.connect(loud).connect(audio.destination);
    tone.start(start + at);
    tone.stop(start + at + 0.32);
  }
  setTimeout(() => void audio.close(), 800);
}
