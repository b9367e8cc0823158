import { MODES } from './codes';
import type { Column } from './schema';

/** The day of a meeting. */
export const heldOn: Column = {
	name: 'held_on',
	label: '開催日',
	type: 'date',
	required: true,
	description: '開催した日。西暦でも和暦でも取り込めます。',
	example: '2022-05-18',
	aliases: ['日付', '開催年月日', '年月日', '実施日', '日時', '開催日時', 'date']
};
/** The name of the organization somebody belongs to. */
export const organization: Column = {
	name: 'organization',
	label: '機関名',
	type: 'text',
	required: false,
	description: 'その日の所属機関の名前。改称前の名前のままで構いません。',
	example: 'こもれび就労センター',
	aliases: [
		'機関',
		'所属',
		'所属機関',
		'所属機関名',
		'事業所',
		'事業所名',
		'参加機関',
		'団体',
		'会社名'
	]
};
/** The ID of an organization. */
export const organizationId: Column = {
	name: 'organization_id',
	label: '機関ID',
	type: 'text',
	required: false,
	description: '機関一覧のID。空のときは機関名で照合します。',
	example: 'org-001',
	aliases: ['機関番号', '機関コード']
};
/** The key of a person; files hold names. */
export const personKey: Column = {
	name: 'person_key',
	label: '参加者キー',
	type: 'text',
	required: false,
	description:
		'参加者を見分けるための符号。名前の列（氏名）を取り込むと、名前は保存せず符号に置き換えます。',
	example: 'p-3f9a1c20',
	aliases: ['氏名', '名前', '参加者', '参加者名', '出席者', 'お名前', '姓名', 'name', 'person']
};
/** How a meeting was held. */
export const mode: Column = {
	name: 'mode',
	label: '開催形態',
	type: 'code',
	required: false,
	allowed: MODES,
	description: '集合、オンライン、ハイブリッドのどれか。',
	example: 'in-person',
	aliases: ['形態', '参加方法', '参加形態', '開催方法']
};

/** The ID of the meeting somebody came to. */
export const meetingId: Column = {
	name: 'meeting_id',
	label: '会議ID',
	type: 'text',
	required: false,
	description: '会議一覧のID。空のときは開催日で照合し、なければ開催日をIDとします。',
	example: '2022-05-18',
	aliases: ['会議番号', '会議コード']
};
/** The title of the meeting somebody came to. */
export const meetingName: Column = {
	name: 'meeting',
	label: '会議名',
	type: 'text',
	required: false,
	description: '会議の題。会議一覧にまだない会議のときに使います。',
	example: '第157回ネットワーク会議',
	aliases: ['会議', '会議の名称', 'タイトル', 'テーマ', '題名', '行事名']
};
