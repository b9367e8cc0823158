import type { InEach } from '$lib/domain/language';

const ja = {
	title: '取り組みの分類',
	lead: '会議を、年度報告書のまとめの分類（支援力①知識・スキル、支援力②基礎力、連携・ネットワーク、地域のニーズ・課題）で見ます。',
	teams:
		'報告書では、ワーキングチームの活動も「地域のニーズ・課題」に入ります。会議ではないため、この図には入れていません。',
	toTeams: 'ワーキングのページを見る',
	year: '年度を選ぶ',
	meetings: (year: string) => `${year}の会議と柱`,
	noMeetings: 'この年度の会議は、いまの絞り込みでは表示できません。',
	table: (caption: string) => `${caption}（表）`,
	heldOn: '開催日',
	meeting: '会議名',
	kind: '種類',
	pillar: '柱',
	attendances: '出席（名）',
	noRoll: '名簿なし',
	untitled: '（会議名なし）',
	unclassified: (meetings: number) => `この年度の未分類の会議は${meetings}回です。`,
	mend: '柱は、会議名から開くページの「内容を直す」で決められます。会議のファイル（CSV）を取り込むときは、「取り組みの柱」の列に書きます。',
	report: (year: string) => `報告書の分類（${year}）`,
	reportLead:
		'年度報告書の会議の一覧と、まとめの分類です。題は印刷のままです。まとめに出てこない会議は未分類です。',
	month: '月',
	monthOf: (month: number) => `${month}月`,
	inSummary: 'まとめでの題',
	sameTitle: '同じ',
	notInSummary: 'なし'
};

/** Texts of the page of pillars, of one language. */
export type PillarMessages = Readonly<typeof ja>;

const easy = {
	title: '活動の種類',
	lead: '会議を、報告書の4つのわけかたで見ます。',
	teams: 'ワーキングチームの活動は、会議ではありません。この図には入れていません。',
	toTeams: 'ワーキングのページを見る',
	year: '年度を選ぶ',
	meetings: (year: string) => `${year}の会議とわけかた`,
	noMeetings: 'この年度の会議は、今は見られません。しぼりこみを外してください。',
	pillar: 'わけかた',
	attendances: '来た人の数',
	noRoll: '名簿がありません',
	unclassified: (meetings: number) => `まだ分けていない会議は${meetings}回です。`,
	mend: '会議名を押すと、会議のページが開きます。「内容を直す」で、わけかたを決められます。ファイルでは、「取り組みの柱」の列に書きます。',
	report: (year: string) => `報告書のわけかた（${year}）`,
	reportLead: '報告書にある会議です。題は、書かれたままです。まとめにない会議は、分けていません。',
	inSummary: 'まとめにある題'
};

const en: PillarMessages = {
	title: 'Pillars of activity',
	lead: 'Meetings by the classification in the summary of the annual report: support skills 1 knowledge, 2 foundations, cooperation and network, local needs and issues.',
	teams:
		'In the report the working groups belong to local needs and issues too. They are no meetings and not in this chart.',
	toTeams: 'See the page of working groups',
	year: 'Fiscal year',
	meetings: (year) => `Meetings of ${year} and their pillars`,
	noMeetings: 'With the filters now set there is no meeting of this year to show.',
	table: (caption) => `${caption} (table)`,
	heldOn: 'Date',
	meeting: 'Title',
	kind: 'Kind',
	pillar: 'Pillar',
	attendances: 'Attendances',
	noRoll: 'no roll',
	untitled: '(no title)',
	unclassified: (meetings) =>
		meetings === 1
			? '1 meeting of this year is not classified.'
			: `${meetings} meetings of this year are not classified.`,
	mend: 'A title leads to the page of the meeting, where “Mend” sets its pillar. In a file of meetings (CSV) write it in the column “取り組みの柱” (pillar).',
	report: (year) => `As the report classifies (${year})`,
	reportLead:
		'The list of meetings in the annual report with the classification of its summary. Titles are as printed; what the summary does not mention is not classified.',
	month: 'Month',
	monthOf: (month) => String(month),
	inSummary: 'Title in the summary',
	sameTitle: 'the same',
	notInSummary: 'none'
};

/** Texts of the page of pillars. */
export const PILLAR_MESSAGES: InEach<PillarMessages> = { ja, en, easy };
