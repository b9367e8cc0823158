/** What a column of a hand-made table may hold. */
export interface Role {
	id: string;
	ja: string;
	en: string;
	/** Whether its cells are personal data, which is not kept as it stands. */
	isPersonal: boolean;
	/** Whether several columns of a table may have it. */
	isRepeated: boolean;
}

const REPEATED = new Set(
	'date time recorded_at place note address count title telephone email birthday number'.split(' ')
);

/** Every role, in the order in which they are offered. */
export const ROLES = [
	...kept({
		date: ['開催日', 'Date'],
		meeting: ['会議名', 'Meeting'],
		meeting_number: ['第何回', 'Number of the meeting'],
		meeting_kind: ['会議の種類', 'Kind of meeting'],
		organization: ['機関名', 'Organization'],
		organization_id: ['機関ID', 'ID of the organization'],
		corporation: ['法人名', 'Corporation'],
		department: ['部署', 'Department'],
		status: ['出欠', 'Attendance mark'],
		in_person_mark: ['会場参加の印', 'Mark: in person'],
		online_mark: ['オンライン参加の印', 'Mark: online'],
		mode: ['開催形態・参加方法', 'Way of taking part'],
		count: ['人数', 'Number of people'],
		kind: ['機関の種類', 'Kind of organization'],
		municipality: ['市区町村', 'Municipality'],
		municipality_code: ['市区町村コード', 'Code of the municipality'],
		address: ['住所', 'Address'],
		postal_code: ['郵便番号', 'Postal code'],
		working_group: ['ワーキングチーム', 'Working group'],
		fiscal_year: ['年度', 'Fiscal year'],
		capacity: ['定員', 'Capacity'],
		number: ['番号', 'Running number'],
		time: ['時刻', 'Time'],
		recorded_at: ['記入・申込の日時', 'Time of the entry'],
		place: ['場所', 'Place'],
		note: ['備考', 'Note']
	}),
	...personal({
		person: ['氏名', 'Name of the person'],
		family_name: ['姓', 'Family name'],
		given_name: ['名', 'Given name'],
		furigana: ['ふりがな', 'Reading of the name'],
		title: ['役職・職種', 'Position'],
		email: ['メールアドレス', 'E-mail'],
		telephone: ['電話・FAX', 'Telephone'],
		birthday: ['生年月日・年齢・性別', 'Birthday, age, sex']
	})
];

/** Name of a role. */
export type RoleId = (typeof ROLES)[number]['id'];

/** The role of an id, or null. */
export function roleOf(id: string): Role | null {
	return ROLES.find((role) => role.id === id) ?? null;
}

type Labels<Id extends string> = Record<Id, readonly [ja: string, en: string]>;

function kept<Id extends string>(labels: Labels<Id>) {
	return toRoles(labels, false);
}

function personal<Id extends string>(labels: Labels<Id>) {
	return toRoles(labels, true);
}

function toRoles<Id extends string>(labels: Labels<Id>, isPersonal: boolean) {
	return (Object.entries(labels) as [Id, Labels<Id>[Id]][]).map(([id, [ja, en]]) => {
		return { id, ja, en, isPersonal, isRepeated: REPEATED.has(id) };
	});
}
