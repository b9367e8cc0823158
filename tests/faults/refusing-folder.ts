/** Which step of the file system is refused, and how. */
export interface Refusal {
	/** Steps that are let through before. */
	step: number;
	/** Name of the error, as browsers name it. */
	name: string;
	/** Whether all later steps are refused, too. */
	isLasting: boolean;
}

/**
 * A folder that from some step on refuses to be read or written, as when the disk is full, the
 * permission was taken back or the drive was pulled out.
 */
export function refuseFolder(
	folder: FileSystemDirectoryHandle,
	{ step, name, isLasting }: Refusal
): FileSystemDirectoryHandle {
	let steps = 0;
	const check = () => {
		steps += 1;
		const isRefused = isLasting ? steps > step : steps === step + 1;
		if (isRefused) throw new DOMException('refused by the test', name);
	};
	return wrap(folder, check);
}

const STEPS = new Set([
	...['getDirectoryHandle', 'getFileHandle', 'getFile', 'createWritable', 'removeEntry'],
	...['write', 'close', 'entries', 'arrayBuffer']
]);

/** The same object, with a check before each of its steps and in what they give. */
function wrap<T extends object>(target: T, check: () => void): T {
	return new Proxy(target, {
		get(object, property) {
			const value: unknown = Reflect.get(object, property, object);
			if (typeof value !== 'function') return value;
			return (...given: unknown[]) => {
				const isStep = STEPS.has(String(property));
				if (property === 'entries') {
					check();
					return value.apply(object, given) as unknown;
				}
				if (!isStep) return value.apply(object, given) as unknown;
				return (async () => {
					check();
					const result: unknown = await value.apply(object, given);
					return isHandle(result) ? wrap(result, check) : result;
				})();
			};
		}
	});
}

function isHandle(value: unknown): value is object {
	return (
		value instanceof FileSystemHandle ||
		value instanceof FileSystemWritableFileStream ||
		value instanceof File
	);
}
