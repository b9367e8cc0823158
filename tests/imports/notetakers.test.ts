import { expect, test } from 'vitest';
import { isNotetaker } from '$lib/ingest/online/notetakers';

test('isNotetaker() knows services by their names, what they do or their address', () => {
	const services = [
		'Otter.ai',
		'OtterPilot (Mihon Taro)',
		'read.ai meeting notes',
		'Fireflies.ai Notetaker 見本',
		'tl;dv Meeting Recorder',
		'Notta Bot',
		'議事録bot',
		'議事録ボット',
		'ＡＩ議事録取れるくん',
		'Mihon’s Notetaker',
		'Meeting Assistant'
	];
	expect(services.filter((name) => !isNotetaker(name))).toEqual([]);
	expect(isNotetaker('Fred', 'fred@fireflies.ai')).toBe(true);
});

test('isNotetaker() takes no person for a service', () => {
	const people = [
		'見本太郎',
		'議事録係 見本太郎',
		'Jamie Abbot',
		'Grain Smith',
		'Mai Read',
		'Read Ai',
		'相田 愛',
		'こもれびAI推進課 見本',
		'Talbot',
		''
	];
	expect(people.filter((name) => isNotetaker(name))).toEqual([]);
	expect(isNotetaker('見本太郎', 'taro@otter.example.com')).toBe(false);
});
