import { labelIn, MEETING_KINDS, MODES, ORGANIZATION_KINDS, PILLARS } from '$lib/domain/codes';
import { hiddenText } from '$lib/domain/hidden-count';
import { languageOf, pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { placeIn } from '$lib/domain/place-names';
import type { Code } from '$lib/domain/schema';

/** A cell of a table that is handed out: a number stays one, a hidden count is a text. */
export type TableCell = string | number | null;

const LISTS: Readonly<Record<string, readonly Code[]>> = {
	organization_kind: ORGANIZATION_KINDS,
	meeting_kind: MEETING_KINDS,
	mode: MODES
};

const UNCLASSIFIED: InEach<string> = { ja: '未分類', en: 'Not classified' };

/** Words of metrics that are not codes of records. */
const WORDS: Readonly<Record<string, Readonly<Record<string, InEach<string>>>>> = {
	layer: {
		core: { ja: '中核', en: 'core' },
		regular: { ja: '常連', en: 'regular' },
		casual: { ja: '一見', en: 'casual' }
	},
	standing: {
		new: { ja: '新しい', en: 'new' },
		gone: { ja: 'なくなった', en: 'gone' },
		kept: { ja: '続いている', en: 'kept' }
	},
	home_area: {
		inside: { ja: '圏域内', en: 'inside' },
		outside: { ja: '圏域外', en: 'outside' },
		unknown: { ja: '不明', en: 'unknown' }
	},
	state: {
		actual: { ja: '実績', en: 'actual' },
		unfinished: { ja: '年度の途中', en: 'unfinished' },
		next: { ja: '見込み', en: 'outlook' }
	},
	method: {
		naive: { ja: '前年度と同じ', en: 'as the year before' },
		mean: { ja: '平均', en: 'mean' },
		none: { ja: '出しません', en: 'none' }
	},
	basis: {
		printed: { ja: '報告書', en: 'report' },
		records: { ja: '記録', en: 'records' }
	},
	milestone: {
		attendances: { ja: '延べ参加者数', en: 'attendances' },
		meeting: { ja: '会議', en: 'meetings' },
		organizations: { ja: '参加機関', en: 'organizations' }
	},
	named: {
		records: { ja: '記録', en: 'records' },
		report: { ja: '報告書', en: 'report' }
	},
	signal: {
		none: { ja: 'なし', en: 'none' },
		above: { ja: '多い', en: 'above' },
		below: { ja: '少ない', en: 'below' },
		'run-above': { ja: '多い側が続く', en: 'run above' },
		'run-below': { ja: '少ない側が続く', en: 'run below' }
	}
};

/** A value of a metric as it is written into a table: codes by their labels. */
export function tableCell(
	column: string,
	value: unknown,
	row: Readonly<Record<string, unknown>>,
	language: LanguageMode
): TableCell {
	if (value === null || value === undefined) return null;
	if (typeof value === 'number') return hiddenText(value, languageOf(language)) ?? value;
	const text = String(value);
	const list = LISTS[column];
	if (list) return labelIn(list, text, language);
	if (column === 'pillar') {
		const isKnown = PILLARS.some(({ code }) => code === text);
		return isKnown ? labelIn(PILLARS, text, language) : pick(UNCLASSIFIED, language);
	}
	if (column === 'municipality') return placeIn(text, String(row['municipality_code']), language);
	const word = WORDS[column]?.[text];
	return word ? pick(word, language) : text;
}
