/** Files written at once: enough to hide the waiting, few enough for any file system. */
const AT_ONCE = 32;

/** Run a task on every item, some at a time. A failure is thrown when none is running any more. */
export async function mapSome<Item, Result>(
	items: readonly Item[],
	task: (item: Item, index: number) => Promise<Result>
): Promise<Result[]> {
	const results: Result[] = [];
	for (let start = 0; start < items.length; start += AT_ONCE) {
		const some = items.slice(start, start + AT_ONCE);
		const settled = await Promise.allSettled(some.map((item, at) => task(item, start + at)));
		for (const one of settled) {
			if (one.status === 'rejected') throw one.reason;
			results.push(one.value);
		}
	}
	return results;
}
