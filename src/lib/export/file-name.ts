import type { Audience } from '$lib/domain/audience';
import type { Language } from '$lib/domain/language';

/** What the name of a file says. */
export interface FileTitle {
	/** What the network is called in short. */
	network: string;
	years: { from: number; to: number } | null;
	/** What is in the file: 「年度別の延べ参加者数（棒）」. */
	title: string;
	/** True where synthetic records are among what is in it. */
	isSample?: boolean;
	/** For whom it is. */
	audience?: Audience;
	/** ISO date, where it matters. */
	date?: string;
	extension: string;
	language: Language;
}

/** Longer names are cut by some programs, with the ending. */
const LONGEST_TITLE = 60;

/** What is said of samples, and of numbers that are not to be handed out. */
const MARKS: Readonly<Record<Language, { sample: string; internal: string }>> = {
	ja: { sample: 'サンプル', internal: '内部用' },
	en: { sample: 'sample', internal: 'internal' }
};

/**
 * 「就労ネット_2025年度_延べ参加者数_20260213.csv」: no letter that Windows does not allow. Samples
 * and exact numbers are named as such: 「…_延べ参加者数_サンプル_内部用_20260213.csv」.
 */
export function fileName(file: FileTitle): string {
	const { network, years, title, isSample, audience, date, extension, language } = file;
	const parts = [
		network,
		yearsText(years, language),
		withoutForm(title),
		isSample ? MARKS[language].sample : '',
		audience === 'internal' ? MARKS[language].internal : '',
		date?.replaceAll('-', '')
	];
	const named = parts.map((part) => allowed(part ?? '')).filter(Boolean);
	return `${named.join('_')}.${extension}`;
}

function yearsText(years: FileTitle['years'], language: Language): string {
	if (!years) return '';
	const { from, to } = years;
	const span = from === to ? String(from) : `${from}-${to}`;
	return language === 'en' ? `FY${span}` : `${span}年度`;
}

/** The form of a chart is seen in the file. */
function withoutForm(title: string): string {
	return title.replace(/\s*[（(][^（(）)]*[）)]$/, '');
}

/** As long as a name may be; a word of Latin letters is left out rather than cut. */
function shortened(letters: readonly string[]): string {
	const start = letters.slice(0, LONGEST_TITLE).join('');
	return /\w/.test(letters[LONGEST_TITLE] ?? '') ? start.replace(/ [\w-]*$/, '') : start;
}

/** Windows forbids some letters, names that end with a dot, and a few names of its own. */
function allowed(part: string): string {
	const letters = [...part.normalize('NFC')].map((letter) => {
		if (letter.charCodeAt(0) < 0x20 || letter === '\u007f') return '';
		return /[\\/:*?"<>|]/.test(letter) ? '-' : letter;
	});
	return shortened(letters)
		.replace(/[：]/g, '-')
		.replace(/\s+/g, ' ')
		.replace(/^[\s.]+|[\s.]+$/g, '')
		.replace(/^(con|prn|aux|nul|com\d|lpt\d)$/i, '$1-');
}
