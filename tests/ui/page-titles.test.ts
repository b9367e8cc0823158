import { expect, test } from 'vitest';
import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { DATA_EXPORT_MESSAGES } from '$lib/ui/data-export-messages';
import { EXPERT_MESSAGES } from '$lib/ui/expert-messages';
import { FLOW_MESSAGES } from '$lib/ui/flow-messages';
import { HYPOTHESIS_MESSAGES } from '$lib/ui/hypothesis-messages';
import { IMPORT_MESSAGES } from '$lib/ui/import-messages';
import { MEETING_MESSAGES } from '$lib/ui/meeting-messages';
import { NETWORK_MESSAGES } from '$lib/ui/network-messages';
import { ORGANIZATION_MESSAGES } from '$lib/ui/organization-messages';
import { OUTREACH_MESSAGES } from '$lib/ui/outreach-messages';
import { PAGE_MESSAGES } from '$lib/ui/page-messages';
import { PAGES } from '$lib/ui/pages';
import { PILLAR_MESSAGES } from '$lib/ui/pillar-messages';
import { PRESENT_MESSAGES } from '$lib/ui/present-messages';
import { QUALITY_MESSAGES } from '$lib/ui/quality-messages';
import { REPORT_MESSAGES } from '$lib/ui/report-messages';
import { TREND_MESSAGES } from '$lib/ui/trend-messages';

const titled = (words: InEach<{ title: string }>) => (mode: LanguageMode) =>
	pick(words, mode).title;
const reading =
	(page: 'overview' | 'regions' | 'workingGroups' | 'history' | 'data') => (mode: LanguageMode) =>
		pick(PAGE_MESSAGES, mode)[page].title;

/** What stands above each page. */
const TITLES: Readonly<Record<string, (mode: LanguageMode) => string>> = {
	'/': reading('overview'),
	'/trends/': titled(TREND_MESSAGES),
	'/flow/': titled(FLOW_MESSAGES),
	'/regions/': reading('regions'),
	'/organizations/': titled(ORGANIZATION_MESSAGES),
	'/network/': titled(NETWORK_MESSAGES),
	'/working-groups/': reading('workingGroups'),
	'/pillars/': titled(PILLAR_MESSAGES),
	'/outreach/': titled(OUTREACH_MESSAGES),
	'/history/': reading('history'),
	'/hypothesis/': titled(HYPOTHESIS_MESSAGES),
	'/present/': titled(PRESENT_MESSAGES),
	'/report/': titled(REPORT_MESSAGES),
	'/export/': titled(DATA_EXPORT_MESSAGES),
	'/meetings/': titled(MEETING_MESSAGES),
	'/import/': titled(IMPORT_MESSAGES),
	'/quality/': titled(QUALITY_MESSAGES),
	'/expert/': titled(EXPERT_MESSAGES),
	'/data/': reading('data')
};

test.each(PAGES.filter(({ path }) => path in TITLES))(
	'the page $path is called what its link is called, in every language',
	({ path, label }) => {
		for (const mode of ['ja', 'easy'] as const) {
			expect(TITLES[path]?.(mode)).toBe(pick(label, mode));
		}
		// In English a title may say more: “Annual report”.
		expect(TITLES[path]?.('en').toLowerCase()).toContain(label.en.toLowerCase());
	}
);
