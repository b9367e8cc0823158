import type { CDPSession, Page } from '@playwright/test';
import { visit, waitForEngine } from './browser';
import { repeat, type BenchOptions, type Figure } from './figure';
import { withSite } from './site';

interface Arrival {
	/** Compressed bytes that had come when the first chart was there, fonts excluded. */
	bytes: number;
	firstChart: number;
	fiveCharts: number;
	paint: number;
	/** Of a visit that waited for it. */
	engineReady: number;
	longestTask: number;
}

/** The first visit: what comes over the line and when something is to be seen. */
export async function measureFirstPaint({ runs }: BenchOptions): Promise<Figure[]> {
	return withSite(async (url) => {
		const fast = await repeat(runs, () => arrive(url, false));
		const slow = await repeat(runs, () => arrive(url, true));
		return [
			...arrivalFigures(fast, 'unthrottled', 400),
			...arrivalFigures(slow, 'throttled', 1000),
			{
				what: 'engine ready after first paint, unthrottled',
				unit: 'ms',
				budget: 4000,
				values: fast.map(({ engineReady, paint }) => engineReady - paint)
			},
			{
				what: 'longest task until the engine is ready',
				unit: 'ms',
				budget: 200,
				values: fast.map(({ longestTask }) => longestTask)
			}
		];
	});
}

function arrivalFigures(arrivals: readonly Arrival[], condition: string, budget: number): Figure[] {
	return [
		{
			what: `bytes before the first chart, ${condition}`,
			unit: 'kB',
			budget: 150,
			values: arrivals.map(({ bytes }) => bytes / 1000)
		},
		{
			what: `first chart in the DOM, ${condition}`,
			unit: 'ms',
			budget,
			values: arrivals.map(({ firstChart }) => firstChart)
		},
		{
			what: `all five charts in the DOM, ${condition}`,
			unit: 'ms',
			values: arrivals.map(({ fiveCharts }) => fiveCharts)
		},
		{
			what: `first contentful paint, ${condition}`,
			unit: 'ms',
			values: arrivals.map(({ paint }) => paint)
		}
	];
}

async function arrive(url: string, isThrottled: boolean): Promise<Arrival> {
	return visit({ isThrottled }, async ({ page, cdp }) => {
		const line = await watchLine(cdp);
		await page.goto(url, { waitUntil: 'commit' });
		if (isThrottled) await page.waitForFunction(() => window.benchSightings.fiveCharts > 0);
		else await waitForEngine(page);
		const paint = await firstPaintOf(page);
		const { origin, seen } = await page.evaluate(() => ({
			origin: performance.timeOrigin,
			seen: window.benchSightings
		}));
		const tasks = seen.longTasks.filter(({ start }) => start < seen.engineReady);
		return {
			paint,
			bytes: line.bytesBefore(origin + seen.firstChart),
			firstChart: seen.firstChart,
			fiveCharts: seen.fiveCharts,
			engineReady: seen.engineReady,
			longestTask: Math.max(0, ...tasks.map(({ duration }) => duration))
		};
	});
}

async function firstPaintOf(page: Page): Promise<number> {
	const entry = await page.waitForFunction(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
	);
	return (await entry.jsonValue()) ?? NaN;
}

/** Note every packet of the page with the time of day it came; those of workers are not told. */
async function watchLine(cdp: CDPSession) {
	const packets: { at: number; bytes: number }[] = [];
	const fonts = new Set<string>();
	const received = new Map<string, number>();
	let clockOffset = 0;
	const add = (id: string, seconds: number, bytes: number) => {
		if (fonts.has(id) || bytes <= 0) return;
		packets.push({ at: seconds * 1000 + clockOffset, bytes });
		received.set(id, (received.get(id) ?? 0) + bytes);
	};
	cdp.on('Network.requestWillBeSent', ({ requestId, type, timestamp, wallTime }) => {
		clockOffset ||= (wallTime - timestamp) * 1000;
		if (type === 'Font') fonts.add(requestId);
	});
	cdp.on('Network.responseReceived', ({ requestId, timestamp, response }) => {
		add(requestId, timestamp, response.encodedDataLength - (received.get(requestId) ?? 0));
	});
	cdp.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
		add(requestId, timestamp, encodedDataLength);
	});
	// What was not told packet by packet is told at the end.
	cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
		add(requestId, timestamp, encodedDataLength - (received.get(requestId) ?? 0));
	});
	await cdp.send('Network.enable');
	return {
		bytesBefore: (time: number) =>
			packets.filter(({ at }) => at <= time).reduce((sum, { bytes }) => sum + bytes, 0)
	};
}
