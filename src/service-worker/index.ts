/// <reference lib="webworker" />
import { AppCaches } from './app-cache';
import { decide, type Decision } from './decide';
import { OWN_LIST } from './file-list';
import { Tabs } from './tabs';

const scope = self as unknown as ServiceWorkerGlobalScope;
const base = new URL('.', scope.location.href).pathname.slice(0, -1);
const site = { origin: scope.location.origin, base, files: OWN_LIST.files };
const address = `${site.origin}${base}/`;
const versions = new AppCaches(address);
const tabs = new Tabs(scope.clients, address);
const active = versions.nameOf(OWN_LIST.version);

// No `skipWaiting` here: a new version waits until the user says so, or until every tab is closed.
scope.addEventListener('install', (event) => event.waitUntil(versions.keep(OWN_LIST)));

scope.addEventListener('activate', (event) => {
	event.waitUntil(becomeActive());
});

scope.addEventListener('message', (event) => {
	if (event.data === 'use-new-version') event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('fetch', (event) => {
	const { url, method, mode } = event.request;
	const decision = decide({ url, method, isNavigation: mode === 'navigate' }, site);
	if (decision.name === 'leave') return;
	event.respondWith(answer(event, decision));
	if (mode === 'navigate') event.waitUntil(tabs.forget().then((names) => versions.remove(names)));
});

async function answer(event: FetchEvent, decision: Decision): Promise<Response> {
	if (decision.name === 'refuse' && decision.status !== 404) return refuse(decision.status);
	if (event.request.mode !== 'navigate') {
		const kept = await findForOlderTab(event);
		if (kept) return kept;
	}
	switch (decision.name) {
		case 'file':
			return (await versions.find(active, decision.path)) ?? versions.fetch(decision.path);
		case 'other-version':
			return (await versions.findInAny(decision.path)) ?? versions.fetch(decision.path);
		case 'redirect':
			return Response.redirect(decision.url, 302);
		case 'unknown-page':
			return fetch(event.request).catch(showUnknown);
		default:
			return refuse(404);
	}
}

/** What an older tab asks for is answered from the version it was opened with. */
async function findForOlderTab({ clientId, request }: FetchEvent): Promise<Response | undefined> {
	const name = await tabs.versionOf(clientId);
	const path = new URL(request.url).pathname.slice(base.length + 1);
	return name === undefined ? undefined : versions.find(name, decodeURI(path));
}

async function showUnknown(): Promise<Response> {
	const page = await versions.find(active, '404.html');
	if (!page) return Response.error();
	return new Response(page.body, { status: 404, headers: new Headers(page.headers) });
}

function refuse(status: number): Response {
	return new Response(null, { status });
}

async function becomeActive(): Promise<void> {
	await tabs.activate(active);
	await versions.removeOthers([active, ...(await tabs.needed())]);
}
