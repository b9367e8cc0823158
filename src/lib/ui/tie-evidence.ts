import type { MetricRows } from '$lib/findings/rows';
import { hiddenIn } from '$lib/domain/hidden-count';
import type { View } from '$lib/domain/view';
import { language } from '$lib/state/language.svelte';
import { evidence } from './evidence.svelte';
import { MESSAGES } from './messages';
import { NETWORK_MESSAGES } from './network-messages';

type Tie = MetricRows['network-ties'];

/** What two organizations shared, in words: 「会議5回・チーム1」, 「前年度だけ」. */
export function tieInWords({ meetings, working_groups: groups, standing }: Tie): string {
	const t = language.pick(NETWORK_MESSAGES);
	return standing === 'gone' ? t.onlyBefore : t.shared(meetings, groups);
}

/** What opens the records of a tie, for those who hear it: both names and what they shared. */
export function nameOfTie(tie: Tie, names: readonly [string, string]): string {
	const { colon } = language.pick(MESSAGES);
	return `${language.pick(NETWORK_MESSAGES).pair(...names)}${colon}${tieInWords(tie)}`;
}

/** The columns that say what a tie is made of. */
function columnsOf({ standing, working_groups: groups }: Tie): string[] {
	if (standing === 'gone') return ['weight_before'];
	return groups > 0 ? ['meetings', 'working_groups'] : ['meetings'];
}

/** Show the records of a tie: those of both organizations at what they shared. */
export function explainTie(
	tie: Tie,
	names: readonly [string, string],
	view: View,
	from: HTMLElement
) {
	const label = language.pick(NETWORK_MESSAGES).pair(...names);
	const number = { metric: 'network-ties', columns: columnsOf(tie), row: { ...tie } } as const;
	evidence.open({ ...number, view, label, names, text: tieInWords(tie) }, from);
}

/** A number made of all ties of an organization: what it means, and the organization's records. */
interface OfTies {
	/** The column of the list it stands in. */
	label: string;
	meaning: string;
	text: string;
}

/** Show the records from which a number of an organization's ties is computed. */
export function explainTies(
	{ name, organization_no: no, fiscal_year }: Organization,
	{ label, meaning, text }: OfTies,
	view: View,
	from: HTMLElement
) {
	const row = { fiscal_year, organization_a: no, organization_b: no };
	const number = { metric: 'network-ties', columns: ['weight'], row, meaning, text } as const;
	const { colon } = language.pick(MESSAGES);
	evidence.open({ ...number, view, label: `${name}${colon}${label}`, names: [name] }, from);
}

type Organization = MetricRows['network-organizations'];

/** Show the records of an organization's part in the network's year. */
export function explainOrganization(row: Organization, view: View, from: HTMLElement) {
	const { name, attendances, working_groups: groups } = row;
	const t = language.pick(NETWORK_MESSAGES);
	const columns = groups > 0 ? ['attendances', 'working_groups'] : ['attendances'];
	const text = hiddenIn(t.taken(attendances, groups), language.current);
	const number = { metric: 'network-organizations', columns, row: { ...row } } as const;
	evidence.open({ ...number, view, label: t.partOf(name), text }, from);
}
