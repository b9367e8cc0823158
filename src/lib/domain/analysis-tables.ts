import type { InEach } from './language';

/** A column of a table that is derived from the records at load. */
export interface AnalysisColumn {
	name: string;
	text: InEach<string>;
}

/** A derived table: what one row is, and its columns in their order. */
export interface AnalysisTable {
	name: string;
	label: InEach<string>;
	grain: InEach<string>;
	columns: readonly AnalysisColumn[];
}

function column(name: string, ja: string, en: string): AnalysisColumn {
	return { name, text: { ja, en } };
}

const fiscalYear = column('fiscal_year', '年度（始まる年）', 'Fiscal year, by its first year');
const month = column('month', '月（1〜12）', 'Month, 1 to 12');
const meetingNo = column('meeting_no', '会議の通し番号', 'Running number of the meeting');
const mode = column('mode', '開催形態。unknown は不明', 'How it was held; or unknown');
const meetingKind = column('meeting_kind', '会議の種類', 'Kind of the meeting; or unknown');
const pillar = column(
	'pillar',
	'取り組みの柱。unknown は未分類',
	'Pillar of the meeting; or unknown'
);
const organizationNo = column(
	'organization_no',
	'機関の通し番号。機関名のない出席では空',
	'Number of the organization; empty where none was named'
);
const organizationKind = column(
	'organization_kind',
	'機関の種類',
	'Kind of organization; or unknown'
);
const municipalityCode = column(
	'municipality_code',
	'市区町村コード。unknown は不明',
	'Code of the municipality; or unknown'
);
const personNo = column(
	'person_no',
	'人の通し番号。氏名がなければ空',
	'Number of the person, or empty'
);

/** The derived tables that are good to ask; the metrics are counted from them too. */
export const ANALYSIS_TABLES: readonly AnalysisTable[] = [
	{
		name: 'attendance_fact',
		label: { ja: '出席（数えるための形）', en: 'Attendance, ready to count' },
		grain: { ja: '1人が1回の会議に出席したこと', en: 'one person at one meeting' },
		columns: [
			meetingNo,
			fiscalYear,
			month,
			meetingKind,
			pillar,
			mode,
			organizationNo,
			organizationKind,
			municipalityCode,
			personNo,
			column(
				'newcomer',
				'その人の最初の年度なら new、そうでなければ returning、氏名がなければ unknown',
				'new in the first fiscal year of the person, then returning; unknown without a name'
			),
			column('has_known_organization', '機関一覧にあれば 1', '1 where the organization is listed')
		]
	},
	{
		name: 'held_meeting',
		label: { ja: '会議（予定と中止も）', en: 'Meetings, planned and cancelled too' },
		grain: { ja: '1回の会議', en: 'one meeting' },
		columns: [
			meetingNo,
			column('meeting_id', '会議ID', 'ID of the meeting'),
			column('held_on', '開催日', 'Date'),
			fiscalYear,
			month,
			column('number', '第何回', 'Running number of the network meeting'),
			column('title', '会議名', 'Title'),
			meetingKind,
			mode,
			pillar,
			column('status', 'held、planned、cancelled のどれか', 'held, planned or cancelled'),
			column('has_roll', '名簿があれば 1', '1 where there is a roll')
		]
	},
	{
		name: 'member_organization',
		label: { ja: '機関（今の名前）', en: 'Organizations under their latest name' },
		grain: { ja: '1つの機関', en: 'one organization' },
		columns: [
			organizationNo,
			column('organization_id', '機関ID', 'ID of the organization'),
			column('name', '今の名前', 'Latest name'),
			organizationKind,
			municipalityCode,
			column('municipality', '市区町村', 'Municipality'),
			column('merged_into', '統合先の機関ID', 'ID it was merged into'),
			column('valid_to', '最後の日', 'Last day of the name')
		]
	},
	{
		name: 'working_group_fact',
		label: { ja: 'ワーキング活動（数えるための形）', en: 'Working groups, ready to count' },
		grain: {
			ja: '1人がワーキングチームの1回の活動に参加したこと',
			en: 'one person at one session of a working group'
		},
		columns: [
			column('working_group', 'ワーキングチーム', 'Working group'),
			column('held_on', '開催日', 'Date'),
			fiscalYear,
			month,
			mode,
			column(
				'recorded_id',
				'記録が指す機関のID（統合の前のもの）',
				'ID of the organization that the record means, before mergers'
			),
			column(
				'organization',
				'記録に書かれた機関の名前',
				'Name of the organization as it is written'
			),
			organizationNo,
			organizationKind,
			municipalityCode,
			column('person_key', '参加者キー', 'Key of the person')
		]
	}
];
