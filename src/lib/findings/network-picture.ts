import { pick } from '$lib/domain/language';
import { isUnfinished, type View } from '$lib/domain/view';
import { hundredth, joined } from './network';
import type { MetricRows } from './rows';
import { amount, count, decimal } from './words';

/** 「A、B、C」, "A, B, C": the first few names. */
function namesOf(names: readonly string[], view: View, most = 5): string {
	const shown = names.slice(0, most).join(view.language === 'en' ? ', ' : '、');
	const rest = names.length - most;
	if (rest <= 0) return shown;
	const more = { ja: `${shown}ほか${count(rest)}機関`, en: `${shown} and ${count(rest)} more` };
	return pick(more, view.language);
}

/** Who holds the network together: in the middle of most short ways, and alone between parts. */
export function bridgesSentence(
	{ bridges, between }: { bridges: readonly string[]; between: readonly string[] },
	view: View
): string {
	const middle = between.length
		? pick(
				{
					ja: `ほかの機関どうしの近道に最も多く立つのは${namesOf(between, view)}です。`,
					easy: `ほかの機関をつなぐ所にいるのは、${namesOf(between, view)}です。`,
					en: `Most often on the short ways between others: ${namesOf(between, view)}.`
				},
				view.language
			)
		: '';
	const alone = bridges.length
		? pick(
				{
					ja: `抜けるとつながりが分かれる橋渡しの機関は${namesOf(bridges, view)}です。`,
					easy: `この機関がいないと、つながりが分かれます：${namesOf(bridges, view)}。`,
					en: `Without them the network would fall apart somewhere: ${namesOf(bridges, view)}.`
				},
				view.language
			)
		: pick(
				{
					ja: '1つ抜けただけでつながりが分かれる機関はありません。',
					easy: '1つの機関がいなくなっても、つながりは分かれません。',
					en: 'No single organization holds parts together alone.'
				},
				view.language
			);
	return joined([middle, alone], view);
}

/** Ties that stayed, came and went since the year before; '' without one, or in a year not over. */
export function changeSentence(
	ties: readonly Pick<MetricRows['network-ties'], 'standing'>[],
	view: View
): string {
	const of = (standing: string) => ties.filter((tie) => tie.standing === standing).length;
	const [kept, came, went] = [of('kept'), of('new'), of('gone')];
	if (kept + went === 0 || isUnfinished(view, view.years.to)) return '';
	return pick(
		{
			ja: `前年度から続くつながりは${count(kept)}組、新しいものは${count(came)}組、なくなったものは${count(went)}組です。開催回数が違うと変わるため、増減だけでは良し悪しは言えません。`,
			easy: `前の年度から続くつながりは${count(kept)}組です。新しいのは${count(came)}組、なくなったのは${count(went)}組です。会議の回数が違うと変わります。`,
			en: `${amount(kept, 'ties', 'en')} ${kept === 1 ? 'goes' : 'go'} on from the year before, ${count(came)} ${came === 1 ? 'is' : 'are'} new, ${count(went)} ${went === 1 ? 'is' : 'are'} gone. This also changes with the number of meetings and says nothing of good or bad.`
		},
		view.language
	);
}

/** Half and effective number of the network's year, with the interval where there is one. */
export function spreadSentence(
	given: {
		elephant: MetricRows['elephant-factor'] | undefined;
		concentration: MetricRows['concentration'] | undefined;
		interval: { low: number; high: number } | null;
	},
	view: View
): string {
	const { elephant, concentration, interval } = given;
	if (!elephant || !concentration || elephant.organizations < 10) return '';
	const few = count(elephant.elephant_factor);
	const effective = decimal(concentration.effective_organizations);
	const range = interval ? `${decimal(interval.low)}–${decimal(interval.high)}` : '';
	return pick(
		{
			ja: `延べ参加の半数は${few}機関からで、実質的な機関の数は${effective}${range && `（会議を選び直した幅 ${range}）`}です。`,
			easy: `参加の半分は、${few}の機関からです。`,
			en: `Half of all attendances came from ${amount(elephant.elephant_factor, 'organizations', 'en')}; the effective number is ${effective}${range && ` (${range} over meetings drawn anew)`}.`
		},
		view.language
	);
}

/** What is drawn, for those who do not see it. */
export function pictureSentence(view: View): string {
	return pick(
		{
			ja: '図の点は機関、線はつながりです。太い線ほど、少ない機関の集まりをともにしています。図の近さに意味はありません。',
			easy: '点は機関です。線はつながりです。図の中の近さに意味はありません。',
			en: 'Dots are organizations and lines are ties; the thicker, the more often in small rounds. Nearness means nothing.'
		},
		view.language
	);
}

/** What would change without an organization. */
export interface Leaving {
	name: string;
	ties: number;
	pieces: { before: number; after: number };
	density: { before: number | null; after: number | null };
	/** Names of those who would have no tie left. */
	lonely: readonly string[];
}

function piecesSentence({ pieces: { before, after } }: Leaving, view: View): string {
	if (after <= before) {
		const same = {
			ja: 'ほかの機関のまとまりは分かれません。',
			en: 'The others stay as connected as they are.'
		};
		return pick(same, view.language);
	}
	return pick(
		{
			ja: `まとまり（つながりのない機関も1つと数えます）は${count(before)}から${count(after)}に分かれます。`,
			easy: `つながりのまとまりは、${count(before)}から${count(after)}に分かれます。`,
			en: `The connected parts (an organization without a tie is one) go from ${count(before)} to ${count(after)}.`
		},
		view.language
	);
}

function densitySentence({ density: { before, after } }: Leaving, view: View): string {
	if (before === null || after === null) return '';
	const [from, to] = [hundredth(before), hundredth(after)];
	return pick(
		{
			ja: from === to ? `密度は${from}のままです。` : `密度は${from}から${to}になります。`,
			en: from === to ? `Density stays at ${from}.` : `Density goes from ${from} to ${to}.`
		},
		view.language
	);
}

/** 「この機関が抜けたら」: ties, parts, density and who would be alone. A calculation, no forecast. */
export function leavingSentence(leaving: Leaving, view: View): string {
	const { name, ties, lonely } = leaving;
	const first = pick(
		{
			ja: `「${name}」が抜けると、計算の上では${count(ties)}組のつながりがなくなります。`,
			easy: `「${name}」がいないと、${count(ties)}組のつながりがなくなります。`,
			en: `Without “${name}”, ${amount(ties, 'ties', 'en')} would be gone by calculation.`
		},
		view.language
	);
	const alone = lonely.length
		? pick(
				{
					ja: `つながりがすべてなくなる機関：${namesOf(lonely, view, 12)}。`,
					en: `Organizations that would lose all ties: ${namesOf(lonely, view, 12)}.`
				},
				view.language
			)
		: pick(
				{
					ja: 'つながりをすべて失う機関はありません。',
					en: 'No organization would lose all its ties.'
				},
				view.language
			);
	return joined(
		[first, piecesSentence(leaving, view), densitySentence(leaving, view), alone],
		view
	);
}
