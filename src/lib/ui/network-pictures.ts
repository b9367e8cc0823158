import type { NetworkPicture } from '$lib/charts/network-drawing';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import { queryFromFilters } from '$lib/domain/filters';
import { rowsInView, type Answer } from '$lib/state/answers.svelte';
import type { Analysis, NetworkWords } from '$lib/state/network';

type Organizations = Answer<'network-organizations'>;
type Ties = Answer<'network-ties'>;

/** What is drawn of a network, and what can be said of it. */
export interface MeasuredNetwork {
	rows: readonly MetricRows['network-organizations'][];
	ties: readonly MetricRows['network-ties'][];
	analysis: Analysis;
}

/** Measures networks, each once: what was measured ahead is there when it is chosen. */
export class NetworkPictures {
	readonly #words: NetworkWords;
	readonly #measured = new WeakMap<Organizations['rows'], WeakMap<Ties['rows'], MeasuredNetwork>>();

	constructor(words: NetworkWords) {
		this.#words = words;
	}

	/** The network of two answers to one question. */
	measure(organizations: Organizations, ties: Ties): MeasuredNetwork {
		let byTies = this.#measured.get(organizations.rows);
		if (!byTies) this.#measured.set(organizations.rows, (byTies = new WeakMap()));
		let measured = byTies.get(ties.rows);
		if (!measured) {
			const own = { rows: rowsInView(organizations), ties: rowsInView(ties) };
			measured = { ...own, analysis: this.#words.analyze(own.rows, own.ties) };
			byTies.set(ties.rows, measured);
		}
		return measured;
	}

	/** What is drawn, organizations standing where the ties of a backbone put them. */
	picture(
		{ ties, analysis }: MeasuredNetwork,
		backbone: Answer<'network-backbone'>['rows'],
		/** Id of the organization that is looked at; '' for none. */
		chosen: string
	): NetworkPicture {
		const organizations = [...analysis.members.map(({ row }) => row), ...analysis.gone];
		const places = this.#words.withFoot(
			this.#words.placesOfBackbone(backbone),
			organizations.map(({ organization_no }) => organization_no)
		);
		const own = organizations.find(({ organization_id }) => organization_id === chosen);
		return { organizations, ties, places, chosen: own?.organization_no ?? 0 };
	}
}

/** Brings together what is foreseen of organizations and of their ties. */
export class ForeseenPairs {
	#organizations: Organizations | null = null;
	#ties: Ties | null = null;

	/** Hear one answer; gives both once they are of one question. */
	hear(id: MetricId, answer: Answer): readonly [Organizations, Ties] | null {
		if (id === 'network-organizations') this.#organizations = answer as Organizations;
		else if (id === 'network-ties') this.#ties = answer as Ties;
		else return null;
		const [organizations, ties] = [this.#organizations, this.#ties];
		if (!organizations || !ties) return null;
		return questionOf(organizations) === questionOf(ties) ? [organizations, ties] : null;
	}
}

function questionOf({ view, key }: Answer): string {
	const [revision] = key.split('|');
	return JSON.stringify([revision, queryFromFilters(view.filters), view.choices]);
}
