/** A mark as far as it is heard. */
export interface Sounding {
	/** What the mark shows; null where that is not a number: nothing is heard then. */
	value: number | null;
	/** What it belongs to: each series has a timbre of its own. */
	series: string;
}

/** A tone of a chart; `frequency` is 0 for a silence. */
export interface Tone {
	/** In Hz. */
	frequency: number;
	timbre: OscillatorType;
	/** Since the beginning, in seconds. */
	at: number;
	/** In seconds. */
	length: number;
}

/** From A3 to A5: two octaves that small loudspeakers and most ears have. */
const LOWEST = 220;
const OCTAVES = 2;

const TIMBRES: readonly OscillatorType[] = ['sine', 'triangle', 'square', 'sawtooth'];

/** So long, in seconds, a chart is heard at most, and how long a mark of it. */
const WHOLE = 24;
const SHORTEST = 0.12;
const LONGEST = 0.6;

/** How high a value is heard: the same step up everywhere sounds alike. */
function pitch(value: number, least: number, most: number): number {
	const height = most > least ? (value - least) / (most - least) : 0.5;
	return LOWEST * 2 ** (OCTAVES * height);
}

/** The marks of a chart as tones one after another: the higher the value, the higher the tone. */
export function tonesOf(marks: readonly Sounding[]): Tone[] {
	const values = marks.flatMap(({ value }) => (value === null ? [] : [value]));
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const series = [...new Set(marks.map((mark) => mark.series))];
	const step = Math.min(LONGEST, Math.max(SHORTEST, WHOLE / Math.max(1, marks.length)));
	return marks.map((mark, index) => ({
		frequency: mark.value === null ? 0 : pitch(mark.value, least, most),
		timbre: TIMBRES[series.indexOf(mark.series) % TIMBRES.length] ?? 'sine',
		at: index * step,
		length: step * 0.8
	}));
}

/** What plays tones: an AudioContext, or what a test gives in its place. */
export type Player = Pick<
	AudioContext,
	'currentTime' | 'createOscillator' | 'createGain' | 'destination' | 'close'
>;

/** Loud enough beside speech, and softer where a timbre is sharper. */
const LOUDNESS: Readonly<Partial<Record<OscillatorType, number>>> = { sine: 0.25, triangle: 0.22 };
const SHARP_LOUDNESS = 0.08;

/** Time in which a tone begins and ends, in seconds: without it there is a click. */
const FADE = 0.02;

function schedule(player: Player, { frequency, timbre, length }: Tone, begin: number): void {
	const oscillator = player.createOscillator();
	const gain = player.createGain();
	oscillator.type = timbre;
	oscillator.frequency.setValueAtTime(frequency, begin);
	gain.gain.setValueAtTime(0, begin);
	gain.gain.linearRampToValueAtTime(LOUDNESS[timbre] ?? SHARP_LOUDNESS, begin + FADE);
	gain.gain.setValueAtTime(LOUDNESS[timbre] ?? SHARP_LOUDNESS, begin + length - FADE);
	gain.gain.linearRampToValueAtTime(0, begin + length);
	oscillator.connect(gain);
	gain.connect(player.destination);
	oscillator.start(begin);
	oscillator.stop(begin + length);
}

/**
 * Play tones, and call `onmark` with the index of each as it begins; -1 behind the last. Gives the
 * function that ends it at once.
 */
export function playTones(
	tones: readonly Tone[],
	onmark: (index: number) => void,
	player: Player = new AudioContext()
): () => void {
	const start = player.currentTime + FADE;
	const timers = tones.map(({ at }, index) => setTimeout(() => onmark(index), at * 1000));
	for (const tone of tones) if (tone.frequency > 0) schedule(player, tone, start + tone.at);
	const { at, length } = tones.at(-1) ?? { at: 0, length: 0 };
	const stop = () => {
		for (const timer of timers) clearTimeout(timer);
		void player.close();
	};
	timers.push(
		setTimeout(
			() => {
				stop();
				onmark(-1);
			},
			(at + length) * 1000
		)
	);
	return stop;
}
