import { pick, type InEach, type LanguageMode } from './language';
import type { Code } from './schema';

/** Kinds of meeting, in the order they are shown. */
export const MEETING_KINDS = [
	{
		code: 'lecture',
		label: '講演会',
		en: 'Lecture',
		easy: 'お話を聞く会',
		aliases: ['講演', '講義', '学習会', '勉強会', '研修']
	},
	{
		code: 'ten-minute-talk',
		label: '10分トーク',
		en: 'Ten-minute talk',
		easy: '10分のお話',
		aliases: ['十分トーク']
	},
	{
		code: 'information',
		label: '情報提供',
		en: 'Information',
		easy: 'お知らせの会',
		aliases: ['情報共有', '情報交換']
	},
	{ code: 'appeal', label: 'アピール合戦', en: 'Appeals', aliases: ['就労移行アピール合戦'] },
	{ code: 'course', label: '基礎講座', en: 'Basic course', aliases: ['就労支援基礎講座', '講座'] },
	{ code: 'social', label: '交流会', en: 'Social', aliases: ['暑気払い', '懇親会'] },
	{
		code: 'review',
		label: '総会・振り返り',
		en: 'Assembly and review',
		easy: '総会・ふり返り',
		aliases: ['総会', '振り返り', '総会/振り返り']
	},
	{
		code: 'council',
		label: '運営協議会',
		en: 'Council',
		easy: '運営を話し合う会',
		aliases: ['協議会']
	},
	{ code: 'other', label: 'その他', en: 'Other' }
] as const satisfies readonly Code[];

/** How a meeting was held. */
export const MODES = [
	{
		code: 'in-person',
		label: '集合',
		en: 'In person',
		easy: '集まる',
		aliases: ['対面', '会場', '集合型', 'リアル']
	},
	{
		code: 'online',
		label: 'オンライン',
		en: 'Online',
		aliases: ['zoom', 'teams', 'web', 'リモート']
	},
	{
		code: 'hybrid',
		label: 'ハイブリッド',
		en: 'Hybrid',
		easy: '集まる・オンラインの両方',
		aliases: ['ハイブリット', '併用', '会場とオンライン']
	}
] as const satisfies readonly Code[];

/** Kinds of organization, in the order they are shown. */
export const ORGANIZATION_KINDS = [
	{
		code: 'transition',
		label: '就労移行支援',
		en: 'Transition to work',
		aliases: ['就労移行', '就労移行支援事業所', '移行']
	},
	{
		code: 'continuous',
		label: '就労継続支援',
		en: 'Continuous support',
		aliases: ['就労継続支援A型', '就労継続支援B型', 'A型', 'B型', '就労継続支援事業所']
	},
	{
		code: 'employment-center',
		label: '就業・生活支援',
		en: 'Employment and life support',
		aliases: ['就業・生活支援センター', '就労支援センター', 'なかぽつ', 'ナカポツ']
	},
	{
		code: 'consultation',
		label: '相談・生活支援',
		en: 'Consultation',
		aliases: ['相談支援', '相談支援事業所', '地域活動支援センター', '生活支援']
	},
	{
		code: 'medical',
		label: '医療機関',
		en: 'Medical',
		easy: '病院など',
		aliases: ['病院', 'クリニック', '診療所', '医療']
	},
	{
		code: 'school',
		label: '学校',
		en: 'School',
		aliases: ['支援学校', '特別支援学校', '大学', '高校', '教育']
	},
	{
		code: 'company',
		label: '企業',
		en: 'Company',
		easy: '会社',
		aliases: ['会社', '一般企業', '特例子会社']
	},
	{
		code: 'government',
		label: '行政',
		en: 'Government',
		easy: '役所など',
		aliases: ['市役所', '町役場', '役所', 'ハローワーク', '公共機関', '行政機関']
	},
	{ code: 'other', label: 'その他', en: 'Other' }
] as const satisfies readonly Code[];

/** The annual report's classification of what the network does. */
export const PILLARS = [
	{
		code: 'skills',
		label: '支援力（知識・スキル）',
		en: 'Support skills (knowledge)',
		easy: '支援する力（知ること・できること）',
		aliases: ['支援力-知識・スキル', '知識・スキル']
	},
	{
		code: 'foundations',
		label: '支援力（基礎力）',
		en: 'Support skills (foundations)',
		easy: '支援する力（もとになる力）',
		aliases: ['支援力-基礎力', '基礎力']
	},
	{
		code: 'cooperation',
		label: '連携・ネットワーク',
		en: 'Cooperation and networks',
		easy: 'つながり・ネットワーク',
		aliases: ['連携']
	},
	{
		code: 'local-needs',
		label: '地域のニーズ・課題',
		en: 'Local needs and issues',
		easy: '地域のニーズ・こまりごと',
		aliases: ['地域のニーズ', '地域ニーズ']
	}
] as const satisfies readonly Code[];

/** Whether a meeting took place. */
export const MEETING_STATUSES = [
	{ code: 'held', label: '開催', en: 'Held', easy: '開いた', aliases: ['実施', '済'] },
	{ code: 'cancelled', label: '中止', en: 'Cancelled', aliases: ['キャンセル', '延期'] },
	{ code: 'planned', label: '予定', en: 'Planned' }
] as const satisfies readonly Code[];

/** Whose history an event belongs to. */
export const TRACKS = [
	{ code: 'network', label: 'ネットワーク', en: 'Network' },
	{ code: 'policy', label: '制度', en: 'Policy', easy: '国などの制度' },
	{ code: 'society', label: '社会', en: 'Society', easy: '社会のできごと' }
] as const satisfies readonly Code[];

/** What stands for a code that is empty or not in its list. */
export const UNKNOWN: InEach<string> = { ja: '不明', easy: 'わからない', en: 'Unknown' };

/** What a code is called in a language; 「不明」 when it is empty or not in the list. */
export function labelIn(
	codes: readonly Code[],
	code: string | null,
	language: LanguageMode
): string {
	const known = codes.find((entry) => entry.code === code);
	if (!known) return pick(UNKNOWN, language);
	const { label, en = known.code, easy = label } = known;
	return pick({ ja: label, easy, en }, language);
}

/** The Japanese label of a code, or 「不明」 when the code is empty or not in the list. */
export function labelOf(codes: readonly Code[], code: string | null): string {
	return labelIn(codes, code, 'ja');
}
