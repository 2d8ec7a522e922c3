const NOTES = [523.25, 392] as const;
const NOTE_SECONDS = 0.35;

/** Two soft notes, going down: it asks for attention and frightens nobody. Silent where the browser does not allow it. */
export function chime(): void {
  try {
    const context = new AudioContext();
    for (const [place, pitch] of NOTES.entries()) {
      const from = context.currentTime + place * NOTE_SECONDS;
      const volume = context.createGain();
      volume.gain.setValueAtTime(0, from);
      volume.gain.linearRampToValueAtTime(0.12, from + 0.04);
      volume.gain.exponentialRampToValueAtTime(0.001, from + NOTE_SECONDS);
      volume.connect(context.destination);
      const note = new OscillatorNode(context, { frequency: pitch });
      note.connect(volume);
      note.start(from);
      note.stop(from + NOTE_SECONDS);
    }
    setTimeout(() => void context.close(), 2000 * NOTE_SECONDS * NOTES.length);
  } catch {
    // A device without sound: the words say it all.
  }
}
