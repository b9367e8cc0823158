import type { InEach } from '$lib/domain/language';
import {
	ATTENDANCE,
	MEETING,
	ORGANIZATION,
	OUTCOME,
	OUTREACH,
	WORKING_GROUP_ACTIVITY
} from '$lib/domain/tables';
import { toCsv } from './csv';
import { columnFrom, markColumn, nameColumn, type TemplateColumn } from './template-column';

/** An empty list with one example row, to be filled in with a spreadsheet. */
export interface Template {
	id: string;
	/** Name of the file without its extension. */
	file: string;
	label: InEach<string>;
	/** What it is for, in one sentence. */
	purpose: InEach<string>;
	columns: readonly TemplateColumn[];
}

const date = (of: Parameters<typeof columnFrom>[0]) => columnFrom(of, 'held_on', '2025-05-21');
const office = (of: Parameters<typeof columnFrom>[0]) =>
	columnFrom(of, 'organization', 'こもれび就労センター');

/** Every template, the most used first. */
export const TEMPLATES: readonly Template[] = [
	{
		id: 'attendance',
		file: '雛形-出席者名簿',
		label: { ja: '出席者の名簿', en: 'Sign-in list' },
		purpose: {
			ja: '会議に来た人を、1人1行で書きます。',
			en: 'Who came to a meeting, one person a row.'
		},
		columns: [
			date(ATTENDANCE),
			columnFrom(ATTENDANCE, 'meeting', '第160回ネットワーク会議'),
			columnFrom(ATTENDANCE, 'meeting_kind', 'lecture'),
			columnFrom(ATTENDANCE, 'mode', 'in-person'),
			office(ATTENDANCE),
			nameColumn('見本太郎')
		]
	},
	{
		id: 'marks',
		file: '雛形-出欠表',
		label: { ja: '○×の出欠表', en: 'Table of ○ and ×' },
		purpose: {
			ja: '1人1行、会議の日を1列ずつ書き、来た日に○、休んだ日に×を付けます。',
			en: 'One person a row and one meeting a column: ○ for present, × for absent.'
		},
		columns: [
			office(ATTENDANCE),
			nameColumn('見本太郎'),
			markColumn('2025-05-21', '○'),
			markColumn('2025-06-18', '×'),
			markColumn('2025-07-16', '○')
		]
	},
	{
		id: 'organizations',
		file: '雛形-機関一覧',
		label: { ja: '機関一覧', en: 'Organizations' },
		purpose: {
			ja: '参加する機関の名前、種類、所在地を書きます。',
			en: 'Names, kinds and places of the organizations.'
		},
		columns: [
			columnFrom(ORGANIZATION, 'organization_id', 'org-001'),
			columnFrom(ORGANIZATION, 'name', 'こもれび就労センター'),
			columnFrom(ORGANIZATION, 'kind', 'transition'),
			columnFrom(ORGANIZATION, 'municipality', '高槻市'),
			columnFrom(ORGANIZATION, 'municipality_code', '27207'),
			columnFrom(ORGANIZATION, 'valid_from', '2012-04-01'),
			columnFrom(ORGANIZATION, 'valid_to', ''),
			columnFrom(ORGANIZATION, 'merged_into', '')
		]
	},
	{
		id: 'meetings',
		file: '雛形-会議一覧',
		label: { ja: '会議一覧', en: 'Meetings' },
		purpose: { ja: '会議の予定と開催を書きます。', en: 'Meetings planned and held.' },
		columns: [
			date(MEETING),
			columnFrom(MEETING, 'number', '160'),
			columnFrom(MEETING, 'title', '企業見学の報告'),
			columnFrom(MEETING, 'kind', 'information'),
			columnFrom(MEETING, 'pillar', 'cooperation'),
			columnFrom(MEETING, 'mode', 'hybrid'),
			columnFrom(MEETING, 'status', 'held')
		]
	},
	{
		id: 'working-group-activity',
		file: '雛形-ワーキング活動',
		label: { ja: 'ワーキング活動', en: 'Working-group activity' },
		purpose: {
			ja: 'ワーキングチームの活動に来た人を、1人1行で書きます。',
			en: 'Who came to a session of a working group, one person a row.'
		},
		columns: [
			columnFrom(WORKING_GROUP_ACTIVITY, 'working_group', '精神'),
			date(WORKING_GROUP_ACTIVITY),
			columnFrom(WORKING_GROUP_ACTIVITY, 'mode', 'online'),
			office(WORKING_GROUP_ACTIVITY),
			nameColumn('見本太郎')
		]
	},
	{
		id: 'outreach',
		file: '雛形-情報発信',
		label: { ja: '情報発信', en: 'Outreach' },
		purpose: {
			ja: 'メーリングリスト、ホームページ、問い合わせの数を、ひと月1行で書きます。',
			en: 'Mailing list, homepage and inquiries, one month a row.'
		},
		columns: OUTREACH.columns.map(({ name, example }) => columnFrom(OUTREACH, name, example))
	},
	{
		id: 'outcomes',
		file: '雛形-成果',
		label: { ja: '成果', en: 'Outcomes' },
		purpose: {
			ja: '就職者数や定着率などを、年度ごとに書きます。',
			en: 'People who found work and the like, by fiscal year.'
		},
		columns: OUTCOME.columns.map(({ name, example }) => columnFrom(OUTCOME, name, example))
	}
];

/** A template as CSV for Excel. */
export function templateCsv({ columns }: Template): Uint8Array<ArrayBuffer> {
	const rows = [
		columns.map(({ heading }) => withSlashes(heading)),
		columns.map(({ example }) => withSlashes(example))
	];
	return toCsv(rows);
}

/** 2025-05-21 as a Japanese Excel shows it: 2025/5/21. */
function withSlashes(text: string): string {
	return text.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1/$2/$3');
}
