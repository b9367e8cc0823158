import { preloadData } from '$app/navigation';
import { base } from '$app/paths';
import type { Filters } from '$lib/domain/filters';
import { audience } from '$lib/state/audience.svelte';
import type { Dashboard } from '$lib/state/dashboard.svelte';
import { eventChoice } from '$lib/state/event-choice.svelte';
import type { PageNumbers } from '$lib/state/results';
import { isInternal } from './pages';

/** A link pointed at for so long, in ms, is about to be followed. */
const DWELL = 20;

/** What a control would show in place of a view, the likeliest first. */
type Views = (shown: Filters) => readonly Filters[];

/**
 * Ask ahead for what is on screen in each of these views, again whenever another one is shown.
 * Gives what calls it off.
 */
export function lookAhead(dashboard: Dashboard, views: Views): () => void {
	const { asked, sight, foresight } = dashboard;
	const { ids, filters: shown, choices } = asked;
	return foresight.look(() => {
		const [onScreen] = sight.inTwoSteps(ids);
		return views(shown).flatMap((filters) => onScreen.map((id) => ({ id, filters, choices })));
	});
}

/**
 * Attach to a control that changes the filters: what it would show is asked for while somebody
 * points at it or has it in focus, the likeliest view first.
 */
export function askViewsAhead(dashboard: Dashboard, views: Views) {
	return (control: HTMLElement) => {
		let isPointedAt = $state(false);
		let isFocused = $state(document.activeElement === control);
		$effect(() => {
			if (isPointedAt || isFocused) return lookAhead(dashboard, views);
		});
		return listen(control, {
			pointerenter: () => (isPointedAt = true),
			pointerleave: () => (isPointedAt = false),
			focus: () => (isFocused = true),
			// A control that is taken away loses the focus in the midst of the page's own change.
			blur: () => queueMicrotask(() => (isFocused = document.activeElement === control))
		});
	};
}

/**
 * Attach to what holds links to pages: the page that somebody points at, or has in focus, is
 * fetched, and its numbers are asked for. A press is not waited for any longer.
 */
export function askPagesAhead(dashboard: Dashboard) {
	return (place: HTMLElement) => {
		let meant: HTMLAnchorElement | null = null;
		let callOff = () => {};
		const leave = () => {
			callOff();
			meant = null;
		};
		const mean = ({ type, target }: Event) => {
			const link = target instanceof Element ? target.closest('a') : null;
			if (link === meant && type !== 'pointerdown') return;
			leave();
			meant = link;
			if (link && isOther(link)) callOff = openAhead(dashboard, link.href, type);
		};
		const stop = listen(place, {
			pointerover: mean,
			pointerdown: mean,
			focusin: mean,
			pointerleave: leave,
			focusout: leave
		});
		return () => {
			stop();
			leave();
		};
	};
}

/** Whether a link leads to another page, that is shown, within the site as it is loaded. */
function isOther(link: HTMLAnchorElement): boolean {
	const { pathname } = new URL(link.href);
	if (pathname === location.pathname || link.closest('[data-sveltekit-reload]')) return false;
	return !audience.isPublic || !isInternal(pathname.slice(base.length));
}

function openAhead(dashboard: Dashboard, href: string, event: string): () => void {
	let callOff = () => {};
	const open = async () => {
		const page = await preloadData(href).catch(() => null); // the click says what failed
		if (page?.type !== 'loaded' || isOver) return;
		const { results = {} } = page.data as Partial<PageNumbers>;
		const { filters } = dashboard;
		const ids = Object.keys(results) as (keyof typeof results)[];
		const choices = eventChoice.askedOn(new URL(href).pathname.slice(base.length));
		const questions = ids.map((id) => ({ id, filters, choices }));
		callOff = dashboard.foresight.look(() => questions, 0);
	};
	let isOver = false;
	const timer = setTimeout(() => void open(), event === 'pointerdown' ? 0 : DWELL);
	return () => {
		isOver = true;
		clearTimeout(timer);
		callOff();
	};
}

/** Listen to events of an element. Gives what ends it. */
function listen(
	element: HTMLElement,
	events: Readonly<Record<string, (event: Event) => void>>
): () => void {
	const entries = Object.entries(events);
	for (const [name, hear] of entries) element.addEventListener(name, hear);
	return () => {
		for (const [name, hear] of entries) element.removeEventListener(name, hear);
	};
}
