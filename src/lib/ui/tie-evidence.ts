import type { MetricRows } from '$lib/findings/rows';
import type { View } from '$lib/domain/view';
import { language } from '$lib/state/language.svelte';
import { evidence } from './evidence.svelte';
import { MESSAGES } from './messages';
import { NETWORK_MESSAGES } from './network-messages';

type Tie = MetricRows['network-ties'];

/** What two organizations shared, in words: 「会議5回・チーム1」. */
export function tieInWords({ meetings, working_groups: groups }: Tie): string {
	return language.pick(NETWORK_MESSAGES).shared(meetings, groups);
}

/** What opens the records of a tie, for those who hear it: both names and what they shared. */
export function nameOfTie(tie: Tie, names: readonly [string, string]): string {
	const { colon } = language.pick(MESSAGES);
	return `${language.pick(NETWORK_MESSAGES).pair(...names)}${colon}${tieInWords(tie)}`;
}

/** Show the records of a tie: those of both organizations at what they shared. */
export function explainTie(
	tie: Tie,
	names: readonly [string, string],
	view: View,
	from: HTMLElement
) {
	const columns = tie.working_groups > 0 ? ['meetings', 'working_groups'] : ['meetings'];
	const label = language.pick(NETWORK_MESSAGES).pair(...names);
	const number = { metric: 'network-ties', columns, row: { ...tie } } as const;
	evidence.open({ ...number, view, label, text: tieInWords(tie) }, from);
}
