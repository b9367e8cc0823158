import { pick, type InEach, type LanguageMode } from './language';

/** The pillars in the order of the report's summary; 'unknown' is what has none. */
export const PILLAR_NAMES = [
	{
		pillar: 'skills',
		name: {
			ja: '支援力①知識・スキル',
			easy: '支援の知識とわざ',
			en: 'Support skills 1: knowledge'
		}
	},
	{
		pillar: 'foundations',
		name: { ja: '支援力②基礎力', easy: '支援の基本の力', en: 'Support skills 2: foundations' }
	},
	{
		pillar: 'cooperation',
		name: { ja: '連携・ネットワーク', easy: '協力とつながり', en: 'Cooperation and network' }
	},
	{
		pillar: 'local-needs',
		name: { ja: '地域のニーズ・課題', easy: '地域で必要なこと', en: 'Local needs and issues' }
	},
	{
		pillar: 'unknown',
		name: { ja: '未分類', easy: 'まだ分けていません', en: 'Not classified' }
	}
] as const satisfies readonly { pillar: string; name: InEach<string> }[];

/** What a pillar is called. */
export function pillarName(pillar: string, mode: LanguageMode): string {
	const known = PILLAR_NAMES.find((one) => one.pillar === pillar);
	return known ? pick(known.name, mode) : pillar;
}
