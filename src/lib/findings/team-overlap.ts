import { pick } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { MetricRows } from './rows';
import { amount } from './story-words';
import { UNIT_OF, type Reach } from './team-reach';
import { inTurn } from './words';
import { asSentence, noSession } from './working-groups';
import { notByYear } from './year-context';

type PairRow = MetricRows['working-group-overlap'];

/** The two teams that share most people, or organizations. */
export function overlapFinding(rows: readonly PairRow[], view: View, reach: Reach): string {
	if (rows.length === 0) return noSession(view);
	const { language } = view;
	const pairs = rows.filter((row) => row.working_group !== row.other_group);
	const most = Math.max(0, ...pairs.map((row) => row[reach]));
	const pair = pairs.find((row) => row[reach] === most);
	const what = {
		participants: { ja: '人', en: 'people' },
		organizations: { ja: '機関', en: 'organizations' }
	}[reach];
	if (!pair || most === 0) {
		return pick(
			{
				ja: `2つのチームの両方に参加した${what.ja}の記録はありません`,
				easy: `2つのチームに来た${what.ja}の記録はありません`,
				en: `There is no record of ${what.en} in two teams`
			},
			language
		);
	}
	const value = amount(most, UNIT_OF[reach], language);
	const { working_group: one, other_group: other } = pair;
	return pick(
		{
			ja: `同じ${what.ja}が最も多いのは「${one}」と「${other}」で、${value}が両方に参加`,
			easy: `「${one}」と「${other}」の両方に来た${what.ja}がいちばん多く、${value}です`,
			en: `Teams “${one}” and “${other}” share the most ${what.en}: ${amount(most, UNIT_OF[reach], 'en')}`
		},
		language
	);
}

/** How many pairs share anybody, and how to read the matrix. */
export function overlapSummary(rows: readonly PairRow[], view: View, reach: Reach): string {
	const said = asSentence(overlapFinding(rows, view, reach), view);
	if (rows.length === 0) return said;
	const pairs = rows.filter((row) => row.working_group !== row.other_group);
	const shared = pairs.filter((row) => row[reach] > 0).length;
	const overlaps = pick(
		{
			ja: `${said}チームの組は${pairs.length}あり、うち${shared}組に重なりがあります。横の番号は縦のチームの番号と同じで、斜めに並ぶ欄はそのチームの全部の数です。`,
			easy: `${said}横の番号は、たてのチームの番号と同じです。ななめに並ぶ数は、そのチームの全部の数です。`,
			en: `${said} ${shared} of ${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'} of teams ${pairs.length === 1 ? 'overlaps' : 'overlap'}. The numbers across are those of the teams down; the diagonal gives all of a team.`
		},
		view.language
	);
	return inTurn([overlaps, shared > 0 ? notByYear(view) : ''], view.language);
}
