let handed: readonly File[] = [];

/** Hand files to the import page, which is opened next. */
export function handFiles(files: readonly File[]): void {
	handed = files;
}

/** The files handed over, once. */
export function takeHandedFiles(): readonly File[] {
	const taken = handed;
	handed = [];
	return taken;
}
