import { count } from '$lib/findings/words';
import { retentionFinding, retentionSummary } from '$lib/findings/flow';
import type { MetricRows } from '$lib/findings/rows';
import { defineChart, ownYear } from './chart';
import { flowLabels, shareText } from './flow-labels';
import { sharePicture } from './share-picture';

type Row = MetricRows['retention'];

const ofOrganizations = (row: Row) => ({
	part: row.organizations_stayed,
	base: row.organizations_before,
	share: row.organizations_share,
	low: row.organizations_low,
	high: row.organizations_high
});
const ofPeople = (row: Row) => ({
	part: row.people_stayed,
	base: row.people_before,
	share: row.people_share,
	low: row.people_low,
	high: row.people_high
});

/** Who of the year before came again, by 年度. */
export const chart = defineChart({
	id: 'retention',
	metric: 'retention',
	title: {
		ja: '年度別の継続率：前の年度から続けて来た割合（折れ線）',
		easy: '年度ごとの、前の年度から続けて来た割合（折れ線）',
		en: 'Share that came again from the year before, by fiscal year (lines)'
	},
	unit: { ja: '%', en: '%' },
	size: 'wide',
	wholeYear: ownYear,
	finding: retentionFinding,
	summary: retentionSummary,
	...sharePicture<Row>({
		organizations: { of: ofOrganizations, columns: ['organizations_share'] },
		people: { of: ofPeople, columns: ['people_share'] }
	}),
	columns: ({ language }) => {
		const labels = flowLabels(language);
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			{
				label: labels.organizationsBefore,
				text: (row) => count(row.organizations_before),
				madeOf: ['organizations_before']
			},
			{
				label: labels.organizationsStayed,
				text: (row) => count(row.organizations_stayed),
				madeOf: ['organizations_stayed']
			},
			{
				label: labels.ofOrganizations,
				text: (row) => shareText(ofOrganizations(row), 'organizations', language),
				madeOf: ['organizations_share']
			},
			{
				label: labels.peopleBefore,
				text: (row) => count(row.people_before),
				madeOf: ['people_before']
			},
			{
				label: labels.peopleStayed,
				text: (row) => count(row.people_stayed),
				madeOf: ['people_stayed']
			},
			{
				label: labels.ofPeople,
				text: (row) => shareText(ofPeople(row), 'people', language),
				madeOf: ['people_share']
			}
		];
	}
});
