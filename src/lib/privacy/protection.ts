import type { InEach } from '$lib/domain/language';

/** How numbers of people are protected where they are published. */
export interface Protection {
	code: 'standard' | 'strict' | 'clients';
	label: InEach<string>;
	/** Counts from 1 to below this are not shown. */
	threshold: number;
	/** All other counts of people are rounded to a multiple of this, each for itself. */
	base: number;
	/** Shares need a base of at least this many. */
	smallestBase: number;
	/** Means need at least this many things to be the mean of. */
	smallestMean: number;
}

/**
 * What a workspace may choose. Rounding every count for itself, totals too, keeps more and gives
 * away less than hiding small ones beside exact totals (measured for UX.md D2; the strict one is
 * the method of the hospital statistics of the NHS, the one for clients that of Japan's NDB).
 */
export const PROTECTIONS: readonly Protection[] = [
	{
		code: 'standard',
		label: { ja: '標準（5人未満を伏せる）', en: 'Standard (counts under 5 hidden)' },
		threshold: 5,
		base: 5,
		smallestBase: 20,
		smallestMean: 8
	},
	{
		code: 'strict',
		label: { ja: '厳しめ（8人未満を伏せる）', en: 'Strict (counts under 8 hidden)' },
		threshold: 8,
		base: 5,
		smallestBase: 20,
		smallestMean: 8
	},
	{
		code: 'clients',
		label: {
			ja: '当事者を含む（10人未満を伏せる）',
			en: 'With clients (counts under 10 hidden)'
		},
		threshold: 10,
		base: 5,
		smallestBase: 20,
		smallestMean: 10
	}
];

/**
 * The protection of a workspace: the one chosen, or else the standard; where lists hold people whom
 * the network supports, never less than the one made for them.
 */
export function protectionOf(chosen: string | undefined, includesClients: boolean): Protection {
	const [standard, , clients] = PROTECTIONS as [Protection, Protection, Protection];
	const found = PROTECTIONS.find(({ code }) => code === chosen) ?? standard;
	return includesClients && found.threshold < clients.threshold ? clients : found;
}

/** What stands where a view is narrowed by more than years, in one sentence. */
export const NARROWED_NOTE: InEach<string> = {
	ja: '年度のほかの絞り込みがあるため、人数は示しません（全体から引くと、伏せた数が分かるためです）。',
	easy: '年度のほかに、しぼりこみをしています。そのため、人の数は出しません。',
	en: 'Narrowed by more than fiscal years, so no numbers of people are shown: taken from the whole, they would tell hidden ones.'
};

/** What stands on everything that is published, in one sentence. */
export function protectionNote({ threshold, base }: Protection): InEach<string> {
	return {
		ja: `${threshold}人未満は伏せ、人数は${base}人単位に丸めたため、合計と一致しないことがあります。`,
		easy: `${threshold}人より少ない数は、出しません。人の数は${base}人ずつにまとめました。足した数と合わないことがあります。`,
		en: `Counts of people under ${threshold} are not shown, all others rounded to ${base}s, so totals may differ.`
	};
}
