import type { InEach } from './language';

/** For whom numbers are shown: the committee itself, or anybody. */
export type Audience = 'internal' | 'public';

/** The two, in the order of the switch. */
export const AUDIENCES: readonly { code: Audience; label: InEach<string> }[] = [
	{ code: 'internal', label: { ja: '内部', easy: '中の人', en: 'Internal' } },
	{ code: 'public', label: { ja: '公開用', easy: 'みんなに見せる', en: 'Public' } }
];

/** The parameter of an address that asks for an audience: `?audience=public`. */
export const AUDIENCE_PARAMETER = 'audience';

/** The first of the words that names an audience; the committee itself where none does. */
export function audienceFrom(...words: readonly (string | null)[]): Audience {
	const known = words.map((word) => AUDIENCES.find(({ code }) => code === word)?.code);
	return known.find(Boolean) ?? 'internal';
}
