const LOCK_NAME = 'ayumi-workspace';

let lastTask: Promise<unknown> = Promise.resolve();

/**
 * Run a task while no other tab of this browser writes. Tasks run one after the other, in order;
 * a task must not ask for the lock again.
 */
export async function withWriteLock<T>(task: () => Promise<T>): Promise<T> {
	if (typeof navigator === 'object' && navigator.locks) {
		return await navigator.locks.request(LOCK_NAME, task);
	}
	// Without Web Locks at least the tasks of this page wait for each other.
	const result = lastTask.then(task);
	lastTask = result.catch(() => {}); // whoever asked for the task sees its error
	return result;
}
