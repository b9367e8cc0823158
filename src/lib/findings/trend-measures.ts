import type { InEach } from '$lib/domain/language';

/** One value that can be chosen, with its words. */
export interface Option {
	code: string;
	label: InEach<string>;
}

/** A measure, with the unit of its numbers. */
export interface Measure extends Option {
	unit: InEach<string>;
	/** How its numbers are written: whole, to one decimal, as the middle of whole ones. */
	form: 'whole' | 'decimal' | 'middle' | 'share';
	/** What the number says, where its name does not. */
	means?: InEach<string>;
	/** Of a share: what it is made of. */
	share?: { counted: InEach<string>; base: InEach<string> };
}

/** Measures of a kind, as the form lists them. */
export interface MeasureGroup extends Option {
	measures: readonly [Measure, ...Measure[]];
}

const PEOPLE = { ja: '名', en: ' people', easy: '人' };
const ORGANIZATIONS = { ja: '機関', en: ' organizations' };
const PERCENT = { ja: '%', en: '%' };
const PARTICIPANTS = {
	ja: '実参加者数',
	en: 'Participants',
	easy: '参加した人の数（同じ人は1回）'
};

const COUNTS: MeasureGroup['measures'] = [
	{
		code: 'attendances',
		label: { ja: '延べ参加者数', en: 'Attendances', easy: '参加した人の数（毎回数える）' },
		unit: PEOPLE,
		form: 'whole'
	},
	{ code: 'participants', label: PARTICIPANTS, unit: PEOPLE, form: 'whole' },
	{
		code: 'organizations',
		label: { ja: '参加機関数', en: 'Organizations', easy: '参加した機関の数' },
		unit: ORGANIZATIONS,
		form: 'whole'
	},
	{
		code: 'meetings',
		label: { ja: '会議数', en: 'Meetings', easy: '会議の数' },
		unit: { ja: '回', en: ' meetings' },
		form: 'whole'
	},
	{
		code: 'new-participants',
		label: { ja: '新規の人', en: 'New people', easy: '初めての人' },
		unit: PEOPLE,
		form: 'whole'
	},
	{
		code: 'new-organizations',
		label: { ja: '新規機関', en: 'New organizations', easy: '初めての機関' },
		unit: ORGANIZATIONS,
		form: 'whole'
	}
];

const SHARES: MeasureGroup['measures'] = [
	{
		code: 'new-share',
		label: { ja: '新規の割合', en: 'Share of newcomers', easy: '初めての人の割合' },
		unit: PERCENT,
		form: 'share',
		means: {
			ja: '来た人（n）のうち、初めて来た年度の人の割合です。',
			en: 'Of all who came (n), those in their first fiscal year.',
			easy: '来た人（n）の中の、初めて来た人の割合です。'
		},
		share: {
			counted: { ja: '新規の人', en: 'New people', easy: '初めての人' },
			base: PARTICIPANTS
		}
	},
	{
		code: 'outside-share',
		label: { ja: '圏域外の割合', en: 'Share from outside', easy: '地元の外からの割合' },
		unit: PERCENT,
		form: 'share',
		means: {
			ja: '所在地の分かる出席（n）のうち、圏域外からの割合です。',
			en: 'Of attendances from a known place (n), those from outside the home area.',
			easy: 'どこから来たか分かる参加（n）の中の、地元の外からの割合です。'
		},
		share: {
			counted: {
				ja: '圏域外からの出席',
				en: 'Attendances from outside',
				easy: '地元の外からの参加'
			},
			base: {
				ja: '所在地の分かる出席',
				en: 'Attendances from a known place',
				easy: 'どこから来たか分かる参加'
			}
		}
	},
	{
		code: 'repeat-rate',
		label: {
			ja: 'リピート率',
			en: 'Repeat attendance',
			easy: '2回か、もっと多く来た人の割合'
		},
		unit: PERCENT,
		form: 'share',
		means: {
			ja: '来た人（n）のうち、その期間の2つ以上の会議に来た人の割合で、会議の多い期間ほど高く出ます。',
			en: 'Of all who came (n), those at two or more meetings of the period: more meetings make it higher.',
			easy: '来た人（n）の中の、2回か、もっと多く来た人の割合です。会議の多い期間は高くなります。'
		},
		share: {
			counted: {
				ja: '2回以上来た人',
				en: 'People who came twice or more',
				easy: '2回か、もっと多く来た人'
			},
			base: PARTICIPANTS
		}
	},
	{
		code: 'online-share',
		label: { ja: 'オンラインの割合', en: 'Share online' },
		unit: PERCENT,
		form: 'share',
		means: {
			ja: '開催形態の分かる出席（n）のうち、オンラインの会議への出席の割合です。',
			en: 'Of attendances of a known mode (n), those at online meetings.',
			easy: '集まり方が分かる参加（n）の中の、オンラインの会議の割合です。'
		},
		share: {
			counted: {
				ja: 'オンラインの会議への出席',
				en: 'Attendances at online meetings',
				easy: 'オンラインの会議への参加'
			},
			base: {
				ja: '開催形態の分かる出席',
				en: 'Attendances of a known mode',
				easy: '集まり方が分かる参加'
			}
		}
	},
	{
		code: 'retention',
		label: { ja: '継続率', en: 'Retention', easy: '続けて来た人の割合' },
		unit: PERCENT,
		form: 'share',
		means: {
			ja: '前の年度に来た人（n）のうち、その年度も来た人の割合です。',
			en: 'Of the people of the year before (n), those who came again.',
			easy: '前の年度に来た人（n）の中の、その年度も来た人の割合です。'
		},
		share: {
			counted: { ja: '続けて来た人', en: 'People who came again' },
			base: { ja: '前の年度の人', en: 'People of the year before' }
		}
	}
];

const OTHERS: MeasureGroup['measures'] = [
	{
		code: 'mean',
		label: { ja: '1回平均', en: 'Mean per meeting', easy: '会議1回の平均' },
		unit: PEOPLE,
		form: 'decimal'
	},
	{
		code: 'median',
		label: { ja: '1回の中央値', en: 'Median per meeting', easy: 'まん中の会議の人数' },
		unit: PEOPLE,
		form: 'middle',
		means: {
			ja: '会議を参加者数の順に並べたときの、まん中の値です。',
			en: 'Half of the meetings had more people, half had fewer.',
			easy: '会議を人数の順に並べました。まん中の会議の人数です。'
		}
	},
	{
		code: 'effective-organizations',
		label: {
			ja: '実質的な機関数',
			en: 'Effective organizations',
			easy: '同じ数だけ来たと考えたときの機関の数'
		},
		unit: ORGANIZATIONS,
		form: 'decimal',
		means: {
			ja: 'どの機関も同じだけ参加したとすると、いくつの機関にあたるかという数です。',
			en: 'As many organizations would take part if all of them took part alike.',
			easy: 'どの機関も同じ数だけ来たと考えて、計算した数です。'
		}
	}
];

/** What can be counted, by kind. */
export const MEASURE_GROUPS: readonly MeasureGroup[] = [
	{ code: 'counts', label: { ja: '数', en: 'Counts' }, measures: COUNTS },
	{ code: 'shares', label: { ja: '割合', en: 'Shares' }, measures: SHARES },
	{ code: 'others', label: { ja: '平均・その他', en: 'Means and others' }, measures: OTHERS }
];

/** What can be counted. The first is usual. */
export const MEASURES: readonly [Measure, ...Measure[]] = [...COUNTS, ...SHARES, ...OTHERS];
