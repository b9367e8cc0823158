import { languageOf, pick, type InEach, type LanguageMode } from '$lib/domain/language';
import type { VisitNumbers } from '$lib/domain/visit-numbers';
import { count, PEOPLE, signed } from './words';

const LABELS: Readonly<Record<keyof VisitNumbers, InEach<string>>> = {
	meetings: { ja: '会議', en: 'Meetings' },
	attendances: { ja: '延べ参加者数', en: 'Attendances', easy: '参加した人の数（毎回数える）' },
	participants: { ja: '実参加者数', en: 'Participants', easy: '参加した人の数（同じ人は1回）' },
	organizations: { ja: '参加機関数', en: 'Organizations', easy: '参加した機関の数' }
};

const UNITS: Readonly<Record<keyof VisitNumbers, InEach<string>>> = {
	meetings: { ja: '回', en: '' },
	attendances: { ...PEOPLE, en: '' },
	participants: { ...PEOPLE, en: '' },
	organizations: { ja: '機関', en: '' }
};

const NAMES = ['meetings', 'attendances', 'participants', 'organizations'] as const;

/** A total that differs from the last visit, in words. */
export interface VisitDifference {
	column: keyof VisitNumbers;
	label: string;
	text: string;
}

/** One line for each total that differs from the last visit; none where all are the same. */
export function visitDifferences(
	before: VisitNumbers,
	now: VisitNumbers,
	mode: LanguageMode
): VisitDifference[] {
	const isJapanese = languageOf(mode) === 'ja';
	return NAMES.filter((name) => before[name] !== now[name]).map((column) => {
		const unit = pick(UNITS[column], mode);
		const by = signed(now[column] - before[column]);
		const label = pick(LABELS[column], mode);
		const [was, is] = [count(before[column]), count(now[column])];
		const text = isJapanese
			? `${label}：${by}${unit}（${was}${unit}→${is}${unit}）`
			: `${label}: ${by} (${was} → ${is})`;
		return { column, label, text };
	});
}
