import type { InEach } from '$lib/domain/language';

/** Terms under which the network hands out its data. */
export interface License {
	code: string;
	label: InEach<string>;
	/** Where the whole text stands. */
	address: string;
	/** What it allows, in a sentence. */
	allows: InEach<string>;
}

/** What can be chosen, the usual one first: the one Japanese municipalities mostly use. */
export const LICENSES: readonly License[] = [
	{
		code: 'cc-by-4.0',
		label: {
			ja: 'クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）',
			en: 'Creative Commons Attribution 4.0 International (CC BY 4.0)'
		},
		address: 'https://creativecommons.org/licenses/by/4.0/',
		allows: {
			ja: '出典を書けば、だれでも自由に使い、直し、配ることができます。',
			easy: 'どこのデータかを書けば、だれでも使えます。',
			en: 'Anybody may use, change and share it, naming the source.'
		}
	},
	{
		code: 'cc-by-sa-4.0',
		label: {
			ja: 'クリエイティブ・コモンズ 表示-継承 4.0 国際（CC BY-SA 4.0）',
			en: 'Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)'
		},
		address: 'https://creativecommons.org/licenses/by-sa/4.0/',
		allows: {
			ja: '出典を書き、直したものも同じ条件で配れば、だれでも自由に使うことができます。',
			easy: 'どこのデータかを書きます。直したものも、同じきまりで出します。',
			en: 'Anybody may use, change and share it, naming the source, under the same terms.'
		}
	},
	{
		code: 'cc0-1.0',
		label: {
			ja: 'CC0 1.0 全世界（著作権を主張しない）',
			en: 'CC0 1.0 Universal (no rights reserved)'
		},
		address: 'https://creativecommons.org/publicdomain/zero/1.0/',
		allows: {
			ja: '出典を書かなくても、だれでも自由に使うことができます。',
			easy: 'だれでも自由に使えます。',
			en: 'Anybody may use it without any condition.'
		}
	}
];

/** The license of a code; the usual one where it is not known. */
export function licenseOf(code: string): License {
	const found = LICENSES.find((one) => one.code === code) ?? LICENSES[0];
	if (!found) throw new Error('there are licenses to choose from');
	return found;
}
