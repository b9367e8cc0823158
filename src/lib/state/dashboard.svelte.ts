import { createContext } from 'svelte';
import type { Choices } from '$lib/domain/choices';
import { NO_FILTERS, type Filters } from '$lib/domain/filters';
import type { View } from '$lib/domain/view';
import type { MetricId } from '$lib/metrics/catalog';
import type { MetricNotes } from '$lib/metrics/metric';
import type { ImportedBatch } from '$lib/workspace/fold';
import type { AskMetrics } from './ask-metrics';
import { Answers, inLanguage, type Answer } from './answers.svelte';
import { Asked } from './asked.svelte';
import { audience } from './audience.svelte';
import { asOfNow, type RecordSource } from './record-source';
import { Foresight, type Question } from './foresight';
import { Gate, protectionFor } from './gate';
import type { KeptResults } from './kept-results';
import { language } from './language.svelte';
import type { LoadedRecords } from './origins';
import { yearsOnRecord, type FilterOptions } from './options';
import { keyOf, lackOf, loadingKeyOf, NO_NUMBERS, SHIPPED, type PageNumbers } from './results';
import type { ShippedSite } from './shipped-site';
import { Sight } from './sight';
import { viewOf } from './view-of';
import { painted } from './when-idle';

/** A change answered within this time, in ms, needs no sign that it is being worked on. */
const SLOW = 150;

/**
 * What the user is looking at: the filters asked for, the answers there are, and the engine behind
 * them. Pages read answers; only this class asks the engine.
 */
export class Dashboard {
	readonly site: ShippedSite;
	/** What the page on screen asks for: metrics, filters, choices. */
	readonly asked = new Asked();
	/** Which parts of the page are on screen: they are answered first. */
	readonly sight = new Sight();
	/** What somebody is about to ask. */
	readonly foresight = new Foresight((question) => this.#askAhead(question));
	/** Called whenever the engine has answered all that the page asks. */
	onAnswered: () => void = () => {};
	#options = $state.raw<FilterOptions>() as FilterOptions;
	#revision = $state(SHIPPED);
	/** What of that revision can't be read. */
	#lack = $state('');
	#engineStatus = $state<'idle' | 'booting' | 'ready' | 'failed'>('idle');
	#failure = $state('');
	#isSlow = $state(false);
	#source = $state.raw<RecordSource | null>(null);
	#turn = 0;
	#loading: Promise<void> = Promise.resolve();
	readonly #answers = new Answers();
	readonly #gate = new Gate();
	#records = $state.raw<LoadedRecords | null>(null);
	/** Asks the records loaded. */
	#engine: AskMetrics | null = null;
	/** What the records loaded are known by. */
	#loaded = '';
	#abort: AbortController | null = null;
	/** True once the browser has taken over from the prerendered page. */
	isLive = $state(false);

	constructor(site: ShippedSite) {
		this.site = site;
		this.#options = site.options;
	}

	get filters(): Filters {
		return this.asked.filters;
	}

	get options(): FilterOptions {
		return this.#options;
	}

	/** False while there is no record at all, whatever the filters. */
	get hasRecords(): boolean {
		return this.#options.years.length > 0;
	}

	/** The records as the engine holds them, to be asked what a number is made of; null before. */
	get records(): LoadedRecords | null {
		return this.#records;
	}

	get engineStatus() {
		return this.#engineStatus;
	}

	/** True while an answer takes so long that the old drawing must be seen to be old. */
	get isSlow(): boolean {
		return this.#isSlow;
	}

	/** What failed, for the person who helps. */
	get failure(): string {
		return this.#failure;
	}

	/** True while synthetic attendance is part of what is shown. */
	get isSample(): boolean {
		return this.site.isSample && this.#source?.state.settings.sample !== 'hidden';
	}

	/** Every import of the user, oldest first. */
	get batches(): readonly ImportedBatch[] {
		return this.#source?.state.batches ?? [];
	}

	/** The records shown, a new object after each change; null until they were found. */
	get source(): RecordSource | null {
		return this.#source;
	}

	get hasOwnData(): boolean {
		return this.batches.some((batch) => batch.active);
	}

	/** The view asked for. */
	get view(): View {
		const { filters, choices } = this.asked;
		const asked = { filters, choices, language: language.mode };
		return viewOf(asked, this.#options, this.site.history);
	}

	/** What is asked of a metric now. */
	#keyOf(id: MetricId): string {
		return this.asked.keyOf(id, this.#revision + this.#lack);
	}

	/** The latest answer to a metric, current or not, in the language and for the audience of now. */
	answer<Id extends MetricId>(id: Id): Answer<Id> {
		const kept = this.#answers.find(id);
		if (!kept) return { rows: [], view: this.view, key: '', isFromServer: false };
		const said = inLanguage(kept, language.mode);
		if (!audience.isPublic) return said;
		return this.#gate.pass(said, this.describe(id), protectionFor(this.#source?.state));
	}

	/** True when the latest answer to a metric answers what is asked now. */
	isCurrent(id: MetricId): boolean {
		return this.#answers.isLatest(id, this.#keyOf(id));
	}

	/** What is said about a metric of the page. */
	describe(id: MetricId): MetricNotes {
		return this.asked.describe(id);
	}

	/**
	 * A page opens: it needs these metrics, and brings those of the shipped data. Answers are shown
	 * at once, numbers side by side being of one view; what is out of sight in a second step.
	 */
	open(ids: readonly MetricId[], { results, notes }: PageNumbers = NO_NUMBERS): void {
		this.asked.open(ids, notes);
		const years = yearsOnRecord(this.site.options);
		const view = { ...this.view, filters: NO_FILTERS, years };
		const key = keyOf(SHIPPED, NO_FILTERS);
		for (const id of ids) {
			const rows = results[id];
			if (!rows) throw new Error(`page without shipped rows: ${id}`);
			if (this.isCurrent(id)) continue;
			this.#answers.keep(id, rows, { view, key, isFromServer: !this.isLive });
		}
		if (this.isLive) this.#refresh();
	}

	/** Show what an address asks for: filters, and choices that the page's metrics know. */
	follow(query: URLSearchParams): void {
		const { filters, choices } = this.asked.read(query);
		this.show(filters, choices);
	}

	/** Narrow the view, or choose. Charts that show another one become busy at once. */
	show(filters: Filters, choices: Choices = this.asked.choices): void {
		this.isLive = true;
		if (this.asked.change(filters, choices)) this.#refresh();
	}

	/** The user's records changed or were found: what is shown is no longer current. */
	adopt(records: RecordSource): void {
		this.isLive = true;
		const { changes, settings, recordRevision } = records.state;
		this.#source = asOfNow(records);
		const isChanged = changes.some(({ status }) => status === 'active');
		const isOwn = this.hasOwnData || isChanged || settings.sample === 'hidden';
		this.#revision = isOwn ? recordRevision : SHIPPED;
		this.#lack = lackOf(records.damage);
	}

	/** Show what was computed on an earlier visit from these very records; the engine confirms it. */
	showKept({ revision, options, results }: KeptResults): void {
		if (this.#engine || revision !== this.#revision) return;
		this.#options = options;
		this.#answers.prepare(results, keyOf(revision, NO_FILTERS));
		this.#refresh();
	}

	/** What the engine has answered of the page without filters, to be kept; null when nothing. */
	answersToKeep(): KeptResults | null {
		if (!this.#engine || this.#revision === SHIPPED) return null;
		const results = this.#answers.under(keyOf(this.#revision, NO_FILTERS), this.asked.ids);
		return results && { revision: this.#revision, options: this.#options, results };
	}

	/**
	 * Load the records adopted into the engine, booting it first; then answer what is asked. Of
	 * loadings that overlap only the latest is carried through: no table answers for other records.
	 */
	load(): Promise<void> {
		const records = this.#source;
		if (!records || this.#loaded === loadingKeyOf(records)) return Promise.resolve();
		const turn = (this.#turn += 1);
		this.#engineStatus = 'booting';
		[this.#records, this.#engine, this.#loaded] = [null, null, ''];
		return (this.#loading = this.#loading.catch(() => {}).then(() => this.#load(records, turn)));
	}

	async #load(records: RecordSource, turn: number): Promise<void> {
		if (turn !== this.#turn) return;
		// Readers of files are no part of what is painted first.
		const { loadRecords } = await import('./load-records');
		const { held, ask, options } = await loadRecords(records);
		if (turn !== this.#turn) return;
		const loaded = loadingKeyOf(records);
		this.#lack = lackOf(records.damage); // found by reading them
		this.#options = options;
		[this.#records, this.#engine] = [held, ask];
		await this.#ask();
		if (turn !== this.#turn) return;
		[this.#engineStatus, this.#loaded] = ['ready', loaded];
		this.#warmUp();
	}

	/** Have the page's queries planned ahead, so that the first change of a filter is quick too. */
	#warmUp(): void {
		const { signal } = (this.#abort = new AbortController());
		const quietly = (cause: unknown) => signal.aborted || this.fail(cause);
		const answers = this.#engine?.(this.asked.ids, this.asked, { signal }) ?? [];
		const release = this.foresight.hold();
		void Promise.all(answers).catch(quietly).finally(release);
	}

	/** Say that numbers can't be computed, and why: the engine or the records failed. */
	fail(cause: unknown): void {
		this.#engineStatus = 'failed';
		this.#failure = cause instanceof Error ? cause.message : String(cause);
	}

	#refresh(): void {
		this.#ask().catch((cause: unknown) => this.fail(cause));
	}

	/** Ask for what somebody may choose next, or recall it; null where it comes with the page. */
	#askAhead({ id, ...asked }: Question): Promise<Answer> | null {
		const key = this.asked.keyOf(id, this.#revision + this.#lack, asked);
		const known = this.#answers.known(id, key);
		if (!known && key === keyOf(SHIPPED, NO_FILTERS)) return null;
		const how = { isAhead: true } as const;
		const asking = known ? Promise.resolve(known) : this.#engine?.([id], asked, how)[0];
		const view = viewOf({ ...asked, language: language.mode }, this.#options, this.site.history);
		return asking?.then((rows) => this.#answers.foresee(id, { rows, view, key })) ?? null;
	}

	/** Show what the page needs, first what is on screen; the engine is asked what is not known. */
	async #ask(): Promise<void> {
		const [engine, view, { ids }] = [this.#engine, this.view, this.asked];
		const keys = Object.fromEntries(ids.map((id) => [id, this.#keyOf(id)]));
		const keyTo = (id: MetricId) => keys[id] ?? '';
		this.#abort?.abort(new DOMException('superseded', 'AbortError'));
		const { signal } = (this.#abort = new AbortController());
		const release = this.foresight.hold();
		const show = async (group: readonly MetricId[]) => {
			if (signal.aborted) return;
			const missing = group.filter((id) => !this.#answers.recall(id, keyTo(id), view, !!engine));
			if (!engine) return void (this.#isSlow ||= missing.length > 0);
			const rows = await Promise.all(engine(missing, view, { signal }));
			if (signal.aborted) return;
			for (const [at, id] of missing.entries())
				this.#answers.keep(id, rows[at] ?? [], { view, key: keyTo(id), isFromServer: false });
		};
		this.#isSlow = false;
		const timer = engine && setTimeout(() => (this.#isSlow = true), SLOW);
		try {
			const [first, then] = this.sight.inTwoSteps(ids);
			await show(first);
			if (then.length > 0) await painted().then(() => show(then));
			if (engine && !signal.aborted) this.onAnswered();
		} catch (cause) {
			if (!signal.aborted) throw cause;
		} finally {
			if (timer) clearTimeout(timer);
			void painted().then(release);
			if (engine && !signal.aborted) this.#isSlow = false;
		}
	}
}

/** The dashboard of the page, set by the layout. */
export const [useDashboard, setDashboard] = createContext<Dashboard>();
