import { untrack } from 'svelte';
import { withWriteLock } from '$lib/workspace/lock';

/** Whether the app is kept on this device, and whether a newer one waits. */
export type OfflineStatus = 'none' | 'kept';

/** How often a page that stays open looks for a new version, in ms. */
const LOOK_AGAIN = 60 * 60 * 1000;

/** The version of the app in this tab, and a newer one when there is. */
class AppVersion {
	#offline = $state<OfflineStatus>('none');
	#isNewer = $state(false);
	#unfinished = $state.raw<readonly string[]>([]);
	#registration: ServiceWorkerRegistration | null = null;
	#isFollowing = false;
	#isAsked = false;
	#lastLook = 0;

	/** `kept` once every page opens without a network. */
	get offline(): OfflineStatus {
		return this.#offline;
	}

	/** True when a newer version is here whole and waits to be used. */
	get isNewer(): boolean {
		return this.#isNewer;
	}

	/** True while the page holds something that a reload would lose. */
	get hasUnfinished(): boolean {
		return this.#unfinished.length > 0;
	}

	/** Say whether something would be lost by a reload, each kind by a name of its own. */
	mark(name: string, isUnfinished: boolean): void {
		// Called from effects, which would run again for ever if they depended on what others said.
		const said = untrack(() => this.#unfinished);
		if (said.includes(name) === isUnfinished) return;
		const others = said.filter((one) => one !== name);
		this.#unfinished = isUnfinished ? [...others, name] : others;
	}

	/**
	 * Keep the app on this device and look for new versions. Only called when the page is painted
	 * and its numbers are there: what is kept is downloaded beside them.
	 */
	async follow(script: string, scope: string): Promise<void> {
		if (this.#isFollowing || !('serviceWorker' in navigator)) return;
		this.#isFollowing = true;
		const { serviceWorker } = navigator;
		const hadController = serviceWorker.controller !== null;
		serviceWorker.addEventListener('controllerchange', () => this.#changeController(hadController));
		try {
			const options = { scope, updateViaCache: 'none' } as const;
			this.#watch(await serviceWorker.register(script, options));
		} catch {
			// A browser or a policy that keeps nothing: the app works as long as there is a network.
		}
	}

	/** Use the newer version from now on: reloads the page, while nothing is being stored. */
	async useNewer(): Promise<void> {
		this.#isAsked = true;
		await withWriteLock(async () => {
			const waiting = this.#registration?.waiting;
			// Another tab may have asked for it before: then it is in use already.
			if (!waiting) return location.reload();
			waiting.postMessage('use-new-version');
			// The page leaves as soon as the new version is in use; until then nothing is written.
			await new Promise((never) => setTimeout(never, 5000));
		});
	}

	#watch(registration: ServiceWorkerRegistration): void {
		this.#registration = registration;
		this.#lastLook = Date.now();
		if (registration.active) this.#offline = 'kept';
		if (registration.waiting && registration.active) this.#isNewer = true;
		this.#follow(registration.installing);
		registration.addEventListener('updatefound', () => this.#follow(registration.installing));
		document.addEventListener('visibilitychange', () => this.#look());
	}

	#follow(worker: ServiceWorker | null): void {
		worker?.addEventListener('statechange', () => {
			const { active, waiting } = this.#registration ?? {};
			if (active) this.#offline = 'kept';
			if (waiting && active) this.#isNewer = true;
		});
	}

	#look(): void {
		if (document.hidden || Date.now() - this.#lastLook < LOOK_AGAIN) return;
		this.#lastLook = Date.now();
		// Without a network there is no new version.
		this.#registration?.update().catch(() => {});
	}

	#changeController(hadController: boolean): void {
		// The first one takes over the page it belongs to; a later one was asked for by somebody.
		if (this.#isAsked) location.reload();
		else if (hadController) this.#isNewer = true;
	}
}

/** The one of the page. */
export const appVersion = new AppVersion();
