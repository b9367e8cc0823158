import { expect, it, vi } from 'vitest';
import { announceChange, onChange } from '$lib/workspace/channel';
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

it('onChange() hears another page, not its own, and nothing after it ended', async () => {
	const listener = vi.fn();
	const end = onChange(listener);
	vi.resetModules(); // the module loaded anew is another page
	const otherPage = await import('$lib/workspace/channel');
	announceChange();
	otherPage.announceChange();
	await vi.waitFor(() => expect(listener).toHaveBeenCalled());
	expect(listener).toHaveBeenCalledTimes(1);
	end();
	otherPage.announceChange();
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(listener).toHaveBeenCalledTimes(1);
});
