const LOCK_NAME = 'ayumi-workspace';

const lastTasks = new Map<string, Promise<unknown>>();

/**
 * Run a task while no other tab of this browser writes to the same place. Tasks run one after the
 * other, in order; a task must not ask for the same lock again.
 * @param place the id of the storage. Default: the one lock of those without
 */
export async function withWriteLock<T>(task: () => Promise<T>, place = ''): Promise<T> {
	const name = place ? `${LOCK_NAME} ${place}` : LOCK_NAME;
	if (typeof navigator === 'object' && navigator.locks) {
		return await navigator.locks.request(name, task);
	}
	// Without Web Locks at least the tasks of this page wait for each other.
	const result = (lastTasks.get(name) ?? Promise.resolve()).then(task);
	lastTasks.set(
		name,
		result.catch(() => {}) // whoever asked for the task sees its error
	);
	return result;
}
