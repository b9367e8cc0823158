import { count } from '$lib/findings/words';
import { repeatFinding, repeatSummary } from '$lib/findings/flow';
import type { MetricRows } from '$lib/findings/rows';
import { defineChart, ownYear } from './chart';
import { flowLabels, shareText } from './flow-labels';
import { sharePicture } from './share-picture';

type Row = MetricRows['repeat-rate'];

const ofOrganizations = (row: Row) => ({
	part: row.repeat_organizations,
	base: row.organizations,
	share: row.organization_share,
	low: row.organization_low,
	high: row.organization_high
});
const ofPeople = (row: Row) => ({
	part: row.repeat_participants,
	base: row.participants,
	share: row.participant_share,
	low: row.participant_low,
	high: row.participant_high
});

/** Who came more than once in a 年度. */
export const chart = defineChart({
	id: 'repeat-rate',
	metric: 'repeat-rate',
	title: {
		ja: '年度別のリピート率：2回以上来た割合（折れ線）',
		easy: '年度ごとの、2回か、もっと多く来た割合（折れ線）',
		en: 'Share that came twice or more, by fiscal year (lines)'
	},
	unit: { ja: '%', en: '%' },
	size: 'half',
	wholeYear: ownYear,
	finding: repeatFinding,
	summary: repeatSummary,
	...sharePicture<Row>({
		organizations: { of: ofOrganizations, columns: ['organization_share'] },
		people: { of: ofPeople, columns: ['participant_share'] }
	}),
	columns: ({ language }) => {
		const labels = flowLabels(language);
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			{
				label: labels.participants,
				text: (row) => count(row.participants),
				madeOf: ['participants']
			},
			{
				label: labels.cameTwice,
				text: (row) => count(row.repeat_participants),
				madeOf: ['repeat_participants']
			},
			{
				label: labels.ofPeople,
				text: (row) => shareText(ofPeople(row), 'people', language),
				madeOf: ['participant_share']
			},
			{
				label: labels.attending,
				text: (row) => count(row.organizations),
				madeOf: ['organizations']
			},
			{
				label: labels.organizationsTwice,
				text: (row) => count(row.repeat_organizations),
				madeOf: ['repeat_organizations']
			},
			{
				label: labels.ofOrganizations,
				text: (row) => shareText(ofOrganizations(row), 'organizations', language),
				madeOf: ['organization_share']
			}
		];
	}
});
