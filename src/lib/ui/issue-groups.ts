import type { Issue, IssueCounts } from '$lib/ingest/review/issue';
import { QUESTION_TEXTS } from '$lib/state/import-words';

/** Issues of one code. */
export interface IssueGroup {
	code: Issue['code'];
	level: Issue['level'];
	/** How many there are, also of those that are not listed. */
	total: number;
	issues: readonly Issue[];
}

const RANK: Record<Issue['level'], number> = { error: 0, question: 1, warning: 2 };

/** The issues by code: what costs records first, what costs the most before all. */
export function groupIssues(issues: readonly Issue[], { byCode }: IssueCounts): IssueGroup[] {
	const groups = new Map<Issue['code'], Issue[]>();
	for (const issue of issues.filter(isListed)) {
		const own = groups.get(issue.code);
		if (own) own.push(issue);
		else groups.set(issue.code, [issue]);
	}
	return [...groups]
		.map(([code, own]) => {
			const level = own[0]?.level ?? 'warning';
			const sorted = own.toSorted((one, other) => one.row - other.row);
			return { code, level, total: Math.max(byCode[code] ?? 0, own.length), issues: sorted };
		})
		.sort((one, other) => RANK[one.level] - RANK[other.level] || other.total - one.total);
}

/** Questions are asked with their choices, not listed once more. */
function isListed({ code }: Issue): boolean {
	return !(code in QUESTION_TEXTS);
}
