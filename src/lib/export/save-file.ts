/** Let the browser save a file that was made in the page. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string, type = 'text/csv') {
	const address = URL.createObjectURL(new Blob([bytes], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Only after the download has begun may the address be given back.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
