import { MEETING_KINDS, MEETING_STATUSES, ORGANIZATION_KINDS, PILLARS } from './codes';
import {
	heldOn,
	meetingId,
	meetingName,
	mode,
	organization,
	organizationId,
	personKey
} from './columns';
import { OUTCOME, OUTREACH } from './figure-tables';
import type { TableSchema } from './schema';

export { OUTCOME, OUTREACH } from './figure-tables';

/** 出席: one row per person and meeting. */
export const ATTENDANCE: TableSchema = {
	name: 'attendance',
	file: 'attendance',
	label: '出席',
	grain: '1人が1回の会議に出席したこと',
	key: ['meeting_id', 'organization_id', 'organization', 'person_key'],
	columns: [
		meetingId,
		heldOn,
		meetingName,
		{
			name: 'meeting_kind',
			label: '会議の種類',
			type: 'code',
			required: false,
			allowed: MEETING_KINDS,
			description: '会議の種類。会議一覧にまだない会議のときに使います。',
			example: 'lecture',
			aliases: ['種類', '種別', '会議種別']
		},
		mode,
		{
			name: 'minutes',
			label: '参加時間（分）',
			type: 'integer',
			required: false,
			description: '参加していた時間（分）。オンライン会議の記録にあるときだけ。',
			example: '90',
			aliases: ['参加時間', '参加分数']
		},
		organizationId,
		organization,
		personKey
	]
};

/** 参加機関: one row per organization and period of a name. */
export const ORGANIZATION: TableSchema = {
	name: 'organization',
	file: 'organizations',
	label: '機関一覧',
	grain: '1つの機関が1つの名前であった期間',
	key: ['organization_id', 'name'],
	columns: [
		{ ...organizationId, required: true },
		{
			name: 'name',
			label: '機関名',
			type: 'text',
			required: true,
			description: 'その期間の名前。改称した機関は、同じIDの行を名前の数だけ書きます。',
			example: 'こもれび就労センター',
			aliases: organization.aliases ?? []
		},
		{
			name: 'kind',
			label: '機関の種類',
			type: 'code',
			required: false,
			allowed: ORGANIZATION_KINDS,
			description: '機関の種類。',
			example: 'transition',
			aliases: ['種類', '種別', '機関種別', '区分', 'サービス種別']
		},
		{
			name: 'municipality_code',
			label: '市区町村コード',
			type: 'text',
			required: false,
			description: '所在地の市区町村コード（5桁）。空のときは市区町村名から補います。',
			example: '27207',
			aliases: ['自治体コード', '市町村コード', '団体コード']
		},
		{
			name: 'municipality',
			label: '市区町村',
			type: 'text',
			required: false,
			description: '所在地の市区町村名。同じ名前の市区町村があるときは都道府県名から書きます。',
			example: '高槻市',
			aliases: ['市町村', '所在地', '住所', '地域', '自治体', '市区町村名']
		},
		{
			name: 'valid_from',
			label: '使用開始日',
			type: 'date',
			required: false,
			description: 'この名前になった日。空は「初めから」。',
			example: '2012-04-01',
			aliases: ['開始日', '参加開始', '名称開始日']
		},
		{
			name: 'valid_to',
			label: '使用終了日',
			type: 'date',
			required: false,
			description: 'この名前の最後の日。空は「今も」。',
			example: '2018-03-31',
			aliases: ['終了日', '参加終了', '名称終了日']
		},
		{
			name: 'merged_into',
			label: '統合先の機関ID',
			type: 'text',
			required: false,
			description: '統合された機関のとき、統合先の機関ID。',
			example: 'org-014',
			aliases: ['統合先', '合併先']
		}
	]
};

/** 会議: the calendar of network meetings, one row per meeting. */
export const MEETING: TableSchema = {
	name: 'meeting',
	file: 'meetings',
	label: '会議一覧',
	grain: '1回のネットワーク会議',
	key: ['meeting_id'],
	columns: [
		{
			name: 'meeting_id',
			label: '会議ID',
			type: 'text',
			required: false,
			description: '会議のID。空のときは開催日をIDとします。',
			example: '2022-05-18',
			aliases: ['会議番号', '会議コード']
		},
		heldOn,
		{
			name: 'number',
			label: '回',
			type: 'integer',
			required: false,
			description: '第何回のネットワーク会議か（回）。講座の2日目以降など、数えない会議は空。',
			example: '157',
			aliases: ['回数', '第何回', '開催回']
		},
		{
			name: 'title',
			label: '会議名',
			type: 'text',
			required: true,
			description: '会議の題。',
			example: '企業伴走型支援',
			aliases: ['会議', 'タイトル', 'テーマ', '題名', '内容', '行事名']
		},
		{
			name: 'kind',
			label: '会議の種類',
			type: 'code',
			required: false,
			allowed: MEETING_KINDS,
			description: '会議の種類。',
			example: 'lecture',
			aliases: ['種類', '種別', '会議種別']
		},
		{
			name: 'pillar',
			label: '取り組みの柱',
			type: 'code',
			required: false,
			allowed: PILLARS,
			description: '年度報告書の分類。',
			example: 'skills',
			aliases: ['柱', '取り組みの分類', '分類']
		},
		mode,
		{
			name: 'status',
			label: '開催状況',
			type: 'code',
			required: false,
			allowed: MEETING_STATUSES,
			description: '開催・中止・予定のどれか。空は開催。',
			example: 'held',
			aliases: ['状況', '開催の有無']
		}
	]
};

/** ワーキング活動: one row per person and session of a working group. */
export const WORKING_GROUP_ACTIVITY: TableSchema = {
	name: 'working_group_activity',
	file: 'working-group-activity',
	label: 'ワーキング活動',
	grain: '1人がワーキングチームの1回の活動に参加したこと',
	key: ['working_group', 'held_on', 'organization_id', 'organization', 'person_key'],
	columns: [
		{
			name: 'working_group',
			label: 'ワーキングチーム',
			type: 'text',
			required: true,
			description: 'ワーキングチームの名前。',
			example: '精神',
			aliases: ['ワーキング', 'チーム', 'チーム名', 'ワーキング名', 'wg']
		},
		heldOn,
		mode,
		organizationId,
		organization,
		personKey
	]
};

/** 申込: one row per person and meeting they registered for. Never counted as attendance. */
export const REGISTRATION: TableSchema = {
	name: 'registration',
	file: 'registrations',
	label: '申込',
	grain: '1人が1回の会議に申し込んだこと',
	key: ['meeting_id', 'organization_id', 'organization', 'person_key'],
	columns: [meetingId, heldOn, meetingName, organizationId, organization, personKey]
};

/** The tables a user can import, in the order in which they are read. */
export const IMPORT_TABLES = [
	ORGANIZATION,
	MEETING,
	ATTENDANCE,
	REGISTRATION,
	WORKING_GROUP_ACTIVITY,
	OUTREACH,
	OUTCOME
] as const satisfies readonly TableSchema[];
