import { labelIn, MEETING_KINDS, MODES, ORGANIZATION_KINDS } from '$lib/domain/codes';
import { hiddenText } from '$lib/domain/hidden-count';
import { languageOf, pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { placeIn } from '$lib/domain/place-names';
import { LANES } from '$lib/findings/history';
import { PILLAR_NAMES } from '$lib/domain/pillar-names';
import type { Code } from '$lib/domain/schema';
import { FACT_WORDS } from './fact-words';

/** A cell of a table that is handed out: a number stays one, a hidden count is a text. */
export type TableCell = string | number | null;

const LISTS: Readonly<Record<string, readonly Code[]>> = {
	organization_kind: ORGANIZATION_KINDS,
	meeting_kind: MEETING_KINDS,
	mode: MODES,
	kind: ORGANIZATION_KINDS
};

const TRACKS = Object.fromEntries(LANES.map(({ lane, label }) => [lane, label]));

/** Words of metrics that are not codes of records. */
const WORDS: Readonly<Record<string, Readonly<Record<string, InEach<string>>>>> = {
	...FACT_WORDS,
	lane: TRACKS,
	track: TRACKS,
	pillar: Object.fromEntries(PILLAR_NAMES.map(({ pillar, name }) => [pillar, name])),
	layer: {
		core: { ja: '中核', easy: '中心', en: 'core' },
		regular: { ja: '常連', easy: 'よく来る', en: 'regular' },
		casual: { ja: '一見', easy: 'ときどき来る', en: 'casual' }
	},
	half: {
		in: { ja: '入る', en: 'in' },
		beyond: { ja: '入らない', en: 'beyond' }
	},
	pace: {
		steady: { ja: 'はい', en: 'yes' },
		less: { ja: 'いいえ', en: 'no' }
	},
	turn: {
		joined: { ja: '加わった', en: 'joined' },
		stayed: { ja: '続けて来た', en: 'stayed' },
		gone: { ja: '来ていない', en: 'gone' },
		absent: { ja: 'どちらの年度も来ていない', en: 'absent' }
	},
	arrival: {
		new: { ja: '初めて', en: 'new' },
		returned: { ja: '復帰', easy: 'もどって来た', en: 'returned' },
		known: { ja: '前から来ている', en: 'known' },
		none: { ja: '来ていない', en: 'none' }
	},
	presence: {
		active: { ja: '参加中', easy: '来ている', en: 'active' },
		newly_dormant: { ja: '休眠（24か月まで）', easy: '1年より長い休み', en: 'newly dormant' },
		long_dormant: { ja: '休眠（24か月より長い）', easy: '2年より長い休み', en: 'long dormant' },
		closed: { ja: '閉じた', easy: '終わった', en: 'closed' }
	},
	standing: {
		new: { ja: '新しい', en: 'new' },
		gone: { ja: 'なくなった', en: 'gone' },
		kept: { ja: '続いている', en: 'kept' }
	},
	home_area: {
		inside: { ja: '圏域内', easy: '地元', en: 'inside' },
		outside: { ja: '圏域外', easy: '地元の外', en: 'outside' },
		unknown: { ja: '不明', easy: 'わからない', en: 'unknown' }
	},
	state: {
		actual: { ja: '実績', easy: '本当の数', en: 'actual' },
		outlook: { ja: '見込み', easy: '見込み（だいたいの数）', en: 'outlook' },
		incomplete: { ja: '記入の足りない機関', easy: '書き足りない機関', en: 'incomplete' },
		'not-listed': { ja: '一覧にない機関', en: 'not listed' },
		unfinished: { ja: '年度の途中', en: 'unfinished' },
		next: { ja: '見込み', en: 'outlook' }
	},
	roll: {
		yes: { ja: 'あり', en: 'yes' },
		no: { ja: 'なし', en: 'no' }
	},
	method: {
		naive: { ja: '前年度と同じ', easy: '前の年度と同じ', en: 'as the year before' },
		mean: { ja: '平均', en: 'mean' },
		none: { ja: '出しません', en: 'none' }
	},
	basis: {
		printed: { ja: '報告書', en: 'report' },
		counted: { ja: '数えた順', en: 'counted' },
		records: { ja: '記録', en: 'records' }
	},
	milestone: {
		attendances: {
			ja: '延べ参加者数',
			easy: '参加した人の数（毎回数える）',
			en: 'attendances'
		},
		meeting: { ja: '会議', en: 'meetings' },
		online: { ja: 'オンラインの会議', en: 'online meeting' },
		organizations: { ja: '参加機関', easy: '参加した機関', en: 'organizations' }
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
	const word = WORDS[column]?.[text];
	if (word) return pick(word, language);
	const list = LISTS[column];
	if (list) return labelIn(list, text, language);
	if (column === 'municipality') return placeIn(text, String(row['municipality_code']), language);
	return text;
}
