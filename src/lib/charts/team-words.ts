import type { InEach, LanguageMode } from '$lib/domain/language';
import { pick } from '$lib/domain/language';
import type { TeamSpan } from '$lib/findings/team-reach';

/** Heads of the columns of tables about teams. */
export const TEAM_COLUMNS = {
	team: { ja: 'チーム', en: 'Team' },
	other: { ja: 'もう1つのチーム', en: 'Other team' },
	year: { ja: '年度', en: 'Fiscal year' },
	month: { ja: '年月', en: 'Month' },
	teams: { ja: '活動したチーム', easy: '集まったチーム', en: 'Active teams' },
	sessions: { ja: '活動（回）', easy: '集まった回数', en: 'Sessions' },
	participants: { ja: '実参加者数（名）', easy: '来た人の数', en: 'Participants' },
	organizations: { ja: '参加機関数', easy: '来た機関の数', en: 'Organizations' },
	several: { ja: '2チーム以上（名）', easy: '2つ以上のチームに来た人', en: 'In several teams' },
	sharedPeople: { ja: '両方に参加した人（名）', easy: '両方に来た人', en: 'People in both' },
	sharedOrganizations: {
		ja: '両方に参加した機関',
		easy: '両方に来た機関',
		en: 'Organizations in both'
	},
	attending: { ja: '会議に来た機関', en: 'Organizations at the meetings' },
	inTeams: { ja: 'うちチームにも参加', easy: 'チームにも来た機関', en: 'Also in a team' }
} as const satisfies Record<string, InEach<string>>;

/** Room that names of teams need beside a matrix, in px: 14 px for a full-width character. */
export function nameWidth(names: readonly string[]): number {
	const widths = names.map((name) =>
		[...name].reduce((sum, character) => sum + (character > '\u2000' ? 14 : 8), 0)
	);
	return Math.min(140, 16 + Math.max(32, ...widths));
}

/** The years in which any team is there, in order. */
export function yearsOfSpans(spans: readonly TeamSpan[], last: number): number[] {
	const first = Math.min(last, ...spans.map(({ from }) => from));
	return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** A head of a column in the language of a view. */
export function headOf(name: keyof typeof TEAM_COLUMNS, mode: LanguageMode): string {
	return pick(TEAM_COLUMNS[name], mode);
}
