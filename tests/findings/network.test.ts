import { describe, expect, test } from 'vitest';
import { LANGUAGE_MODES } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { densityFinding, yearDensityFinding } from '$lib/findings/network';
import {
	bridgesSentence,
	changeSentence,
	leavingSentence,
	pictureSentence,
	spreadSentence
} from '$lib/findings/network-picture';
import { viewOf } from './cases';

const views = LANGUAGE_MODES.map(({ code }): [string, View] => [
	code,
	{ ...viewOf(2021, 2022), language: code }
]);
const [[, ja] = ['', viewOf(2021, 2022)]] = views;

const leaving = {
	name: 'みなと',
	ties: 3,
	pieces: { before: 1, after: 3 },
	density: { before: 0.5, after: 0.25 },
	lonely: ['おおぞら']
};
const ties = [{ standing: 'kept' }, { standing: 'new' }, { standing: 'gone' }];
const spread = {
	elephant: { fiscal_year: 2022, organizations: 62, attendances: 900, elephant_factor: 5 },
	concentration: {
		...{ fiscal_year: 2022, organizations: 62, attendances: 900 },
		...{ hhi: 0.05, effective_organizations: 20 }
	},
	interval: { low: 18.2, high: 22.9 }
};

describe.each(views)('in %s', (mode, view) => {
	test('every sentence of the diagram is whole and in its language', () => {
		const said = [
			bridgesSentence({ bridges: [], between: [] }, view),
			bridgesSentence({ bridges: ['A'], between: ['B', 'C'] }, view),
			changeSentence(ties, view),
			spreadSentence(spread, view),
			pictureSentence(view),
			leavingSentence({ ...leaving, name: 'X', lonely: ['Y'] }, view),
			leavingSentence({ ...leaving, name: 'X', pieces: { before: 1, after: 1 }, lonely: [] }, view)
		];
		for (const sentence of said) {
			expect(sentence).not.toMatch(/NaN|undefined|null|false|\[object|  /);
			expect(sentence).toMatch(mode === 'en' ? /\.$/ : /。$/);
			if (mode === 'en') expect(sentence).not.toMatch(/[ぁ-んァ-ヶ一-龠。、]/);
		}
	});

	test('ties of a year that is not over are not compared', () => {
		const unfinished = { year: 2022, months: 2 };
		expect(changeSentence(ties, { ...view, unfinished })).toBe('');
	});

	test('the finding names the number of meetings that was chosen', () => {
		const row = {
			...{ fiscal_year: 2022, organizations: 20, ties: 30, isolated: 1 },
			...{ density: 0.158, centralization: 0.2 }
		};
		const chosen = { ...view, choices: { least_meetings: '5' } };
		expect(yearDensityFinding(row, undefined, chosen)).toMatch(/5/);
		expect(yearDensityFinding(row, undefined, chosen)).toMatch(/0\.16$/);
		expect(densityFinding([], view)).not.toBe('');
	});
});

test('an organization that holds parts together is said to, with who would be alone', () => {
	expect(leavingSentence(leaving, ja)).toBe(
		'「みなと」が抜けると、計算の上では3組のつながりがなくなります。まとまり（つながりのない機関も1つと数えます）は1から3に分かれます。密度は0.50から0.25になります。つながりがすべてなくなる機関：おおぞら。'
	);
});

test('the first year on record, where every tie is new, is compared with nothing', () => {
	expect(changeSentence([{ standing: 'new' }], ja)).toBe('');
});

test('below ten organizations nothing is said about how participation is spread', () => {
	const few = { ...spread.elephant, organizations: 9 };
	expect(spreadSentence({ ...spread, elephant: few }, ja)).toBe('');
});

test('without an interval there is no empty bracket', () => {
	expect(spreadSentence({ ...spread, interval: null }, ja)).toBe(
		'延べ参加の半数は5機関からで、実質的な機関の数は20.0です。'
	);
});

test('of many names the first are said and the rest counted', () => {
	const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
	expect(bridgesSentence({ bridges: names, between: [] }, ja)).toContain('A、B、C、D、Eほか2機関');
});
