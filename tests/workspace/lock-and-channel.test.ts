import { expect, it, vi } from 'vitest';
import { announceChange, onDeed } from '$lib/workspace/channel';
import { withWriteLock } from '$lib/workspace/lock';

it('withWriteLock() runs one task after the other, also after one that failed', async () => {
	const steps: string[] = [];
	const task = (name: string) => async () => {
		steps.push(`${name} starts`);
		await new Promise((resolve) => setTimeout(resolve, 5));
		steps.push(`${name} ends`);
		if (name === 'b') throw new Error('b failed');
		return name;
	};
	const results = await Promise.allSettled(
		['a', 'b', 'c'].map((name) => withWriteLock(task(name)))
	);
	expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	expect(steps).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
});

it('withWriteLock() does not let one place wait for another', async () => {
	const steps: string[] = [];
	const slow = withWriteLock(async () => {
		await new Promise((resolve) => setTimeout(resolve, 20));
		steps.push('folder');
	}, 'folder');
	await withWriteLock(async () => void steps.push('browser'), 'browser');
	await slow;
	expect(steps).toEqual(['browser', 'folder']);
});

it('onDeed() hears another page, not its own, and nothing after it ended', async () => {
	const listener = vi.fn();
	const end = onDeed(listener);
	vi.resetModules(); // the module loaded anew is another page
	const otherPage = await import('$lib/workspace/channel');
	announceChange('here');
	otherPage.announceChange('there');
	otherPage.announce('moved', 'there');
	await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2));
	expect(listener.mock.calls).toEqual([
		['changed', 'there'],
		['moved', 'there']
	]);
	end();
	otherPage.announce('wiped');
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(listener).toHaveBeenCalledTimes(2);
});
